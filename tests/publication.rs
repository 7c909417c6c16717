//! A build killed at any moment leaves the old site or the new one.
//!
//! The test starts itself as another process, which publishes two sites in turn until it is killed.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk and the environment from outside")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use sportello::write::{Durability, publish};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const OUT: &str = "SPORTELLO_TEST_OUT";
const FILES: usize = 200;

/// A site whose files all say its name; half of them are in every site, half in this one only.
fn site(name: &str) -> Vec<(String, Vec<u8>)> {
    let path = |number: usize| if number.is_multiple_of(2) { format!("it/{number}") } else { format!("{name}/{number}") };
    (0..FILES).map(|number| (path(number), name.as_bytes().to_vec())).collect()
}

fn publish_in_turn(out: &Path) {
    for name in ["first", "second"].into_iter().cycle() {
        publish(out, site(name), Durability::Kill).unwrap();
    }
}

/// The one name that all files of the published site say.
fn published(out: &Path) -> String {
    let files = walkdir::WalkDir::new(out).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let texts: Vec<_> = files.map(|file| std::fs::read_to_string(file.path()).unwrap()).collect();
    assert_eq!(texts.len(), FILES + 1, "a site and its marker");
    let names: BTreeSet<_> = texts.into_iter().filter(|text| !text.contains(' ')).collect();
    assert_eq!(names.len(), 1, "{names:?}");
    names.into_iter().next().unwrap()
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    if let Ok(out) = std::env::var(OUT) {
        publish_in_turn(Path::new(&out));
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    publish(&out, site("first"), Durability::Kill).unwrap();
    for round in 0..12 {
        let mut this = Command::new(std::env::current_exe().unwrap());
        let this = this.args(["--exact", "a_killed_build_leaves_a_whole_site"]).env(OUT, &out).stdout(Stdio::null());
        let mut build = this.spawn().unwrap();
        std::thread::sleep(Duration::from_millis(20 + 7 * round));
        build.kill().unwrap();
        build.wait().unwrap();
        published(&out);
    }
    publish(&out, site("last"), Durability::Kill).unwrap();
    assert_eq!(published(&out), "last");
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["public"], "nothing is left beside the site");
}
