//! What a publication keeps, replaces, removes and refuses.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk from outside")]

use super::*;
use crate::write::publish;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};
use walkdir::WalkDir;

type Files<'a> = &'a [(&'a str, &'a str)];

struct Site {
    parent: tempfile::TempDir,
    out: PathBuf,
}

impl Site {
    fn new() -> Self {
        let parent = tempfile::tempdir().unwrap();
        let out = parent.path().join("public");
        Self { parent, out }
    }

    fn publish(&self, files: Files<'_>) -> Result<Published, PublishError> {
        let files: Vec<_> = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        publish(&self.out, files, Durability::Kill)
    }

    /// Everything beside and below the published folder, so that leftovers show.
    #[track_caller]
    fn check(&self, expected: Files<'_>) {
        let files = WalkDir::new(self.parent.path()).sort_by_file_name().into_iter().flatten();
        let found: Vec<_> = files
            .filter(|entry| entry.file_type().is_file() && entry.file_name() != MARKER)
            .map(|entry| {
                let path = entry.path().strip_prefix(&self.out).unwrap_or(entry.path());
                (path.display().to_string(), fs::read_to_string(entry.path()).unwrap())
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        assert_eq!(found, expected);
    }
}

fn begin(out: &Path) -> Publication {
    Publication::begin(Standing::of(out).unwrap(), None).unwrap()
}

#[test]
fn a_site_without_changes_touches_nothing() {
    let site = Site::new();
    let files = [("a.html", "a"), ("faq/b.html", "b")];
    site.publish(&files).unwrap();
    let publication = begin(&site.out);
    for (path, text) in files {
        publication.put(path, text.as_bytes()).unwrap();
    }
    assert_eq!(fs::read_dir(&publication.standing.places.staging).unwrap().count(), 0, "no links are made in vain");
    assert!(matches!(publication.put("a.html", b"a"), Err(PublishError::Twice(path)) if path == "a.html"));
    assert_eq!(publication.finish(Durability::Kill, || None).unwrap(), Published { written: 0, unchanged: 2, removed: 0 });
}

#[test]
fn only_what_changed_is_written_and_orphans_go() {
    let site = Site::new();
    let first = site.publish(&[("a.html", "a"), ("faq/b.html", "b"), ("old/c.html", "c")]).unwrap();
    assert_eq!(first, Published { written: 3, unchanged: 0, removed: 0 });
    let day = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400);
    File::options().write(true).open(site.out.join("a.html")).unwrap().set_modified(day).unwrap();

    let second = site.publish(&[("a.html", "a"), ("faq/b.html", "B"), ("d.html", "d")]).unwrap();

    assert_eq!(second, Published { written: 2, unchanged: 1, removed: 1 });
    site.check(&[("a.html", "a"), ("d.html", "d"), ("faq/b.html", "B")]);
    assert_eq!(fs::metadata(site.out.join("a.html")).unwrap().modified().unwrap(), day);
}

#[test]
fn an_unchanged_site_is_not_touched() {
    let site = Site::new();
    site.publish(&[("a", "a")]).unwrap();
    let before = fs::metadata(&site.out).unwrap().modified().unwrap();
    assert_eq!(site.publish(&[("a", "a")]).unwrap(), Published { written: 0, unchanged: 1, removed: 0 });
    assert_eq!(fs::metadata(&site.out).unwrap().modified().unwrap(), before);
}

#[test]
fn a_build_that_stops_midway_leaves_the_old_site() {
    let site = Site::new();
    site.publish(&[("a", "old"), ("b", "old")]).unwrap();
    let publication = begin(&site.out);
    publication.put("a", b"new").unwrap();
    drop(publication);
    site.check(&[("a", "old"), ("b", "old")]);
}

#[test]
fn a_renderer_that_panics_leaves_the_old_site() {
    let site = Site::new();
    site.publish(&[("a", "old"), ("b", "old")]).unwrap();
    let files = rayon::iter::ParallelIterator::map(rayon::iter::IntoParallelIterator::into_par_iter(0..9), |number| {
        assert_ne!(number, 5, "a page that cannot be rendered");
        (number.to_string(), Vec::new())
    });
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| publish(&site.out, files, Durability::Kill)));
    assert!(outcome.is_err());
    site.check(&[("a", "old"), ("b", "old")]);
}

#[test]
fn leftovers_of_a_killed_build_are_cleared() {
    let site = Site::new();
    let places = Places::of(&site.out).unwrap();
    fs::create_dir_all(places.staging.join("it")).unwrap();
    fs::write(places.staging.join("it/half"), "ha").unwrap();
    site.publish(&[("a", "a")]).unwrap();
    site.check(&[("a", "a")]);
}

#[test]
fn a_folder_with_files_of_others_is_refused() {
    let site = Site::new();
    fs::create_dir(&site.out).unwrap();
    fs::write(site.out.join("thesis.odt"), "years of work").unwrap();
    assert!(matches!(site.publish(&[("a", "a")]), Err(PublishError::Foreign(_))));
    site.check(&[("thesis.odt", "years of work")]);
}

#[test]
fn a_folder_under_version_control_is_refused_though_it_was_ours() {
    let site = Site::new();
    site.publish(&[("a", "a")]).unwrap();
    fs::write(site.out.join(".git"), "gitdir: elsewhere").unwrap();
    assert!(matches!(site.publish(&[("a", "b")]), Err(PublishError::Foreign(_))));
    site.check(&[(".git", "gitdir: elsewhere"), ("a", "a")]);
}

#[test]
fn an_empty_folder_is_taken_and_a_file_is_not() {
    let site = Site::new();
    fs::create_dir(&site.out).unwrap();
    site.publish(&[("a", "a")]).unwrap();
    site.check(&[("a", "a")]);
    assert!(matches!(publish(&site.out.join("a"), Vec::new(), Durability::Kill), Err(PublishError::Foreign(_))));
}

#[test]
fn a_link_to_the_folder_stays_a_link() {
    let site = Site::new();
    let link = site.parent.path().join("www");
    site.publish(&[("a", "a")]).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&site.out, &link).unwrap();
    publish(&link, vec![("a".to_owned(), b"b".to_vec())], Durability::PowerCut).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    site.check(&[("a", "b")]);
}

#[test]
fn a_file_may_become_a_folder_and_the_reverse() {
    let site = Site::new();
    site.publish(&[("a", "file"), ("b/c", "in a folder")]).unwrap();
    let published = site.publish(&[("a/d", "in a folder"), ("b", "file")]).unwrap();
    assert_eq!(published, Published { written: 2, unchanged: 0, removed: 2 });
    site.check(&[("a/d", "in a folder"), ("b", "file")]);
}

#[test]
fn bad_and_repeated_paths_publish_nothing() {
    let site = Site::new();
    assert!(matches!(site.publish(&[("../a", "a")]), Err(PublishError::Path(_))));
    assert!(matches!(site.publish(&[("a", "a"), ("a", "b")]), Err(PublishError::Twice(_))));
    site.check(&[]);
}

#[test]
fn two_builds_into_one_folder_do_not_mix() {
    let site = Site::new();
    let publication = begin(&site.out);
    assert!(matches!(site.publish(&[("a", "a")]), Err(PublishError::Busy(_))));
    drop(publication);
    assert!(site.publish(&[("a", "a")]).is_ok());
}

/// Publishes as a large site is, of which the last one waits.
fn publish_large(site: &Site, files: Files<'_>) -> Published {
    let mut publication = begin(&site.out);
    publication.staging.always_wait();
    for (path, text) in files {
        publication.put(path, text.as_bytes()).unwrap();
    }
    publication.finish(Durability::Kill, || None).unwrap()
}

fn published_files(site: &Site) -> Vec<(String, String)> {
    let files = WalkDir::new(&site.out).sort_by_file_name().into_iter().flatten().filter(|entry| entry.file_type().is_file());
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    files.map(|entry| (entry.path().strip_prefix(&site.out).unwrap().display().to_string(), text(entry.path()))).collect()
}

#[cfg(unix)]
#[test]
fn the_next_site_begins_from_the_last_one() {
    let site = Site::new();
    let places = Places::of(&site.out).unwrap();
    let same = [("a", "a"), ("b/c", "c"), ("d", "d"), ("e/f", "f")];
    let with = |more: &[(&'static str, &'static str)]| [same.as_slice(), more].concat();
    let expect = |files: &[(&str, &str)]| {
        let marker = (MARKER.to_owned(), MARKER_TEXT.to_owned());
        let mut files: Vec<_> = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        files.push(marker);
        files.sort();
        files
    };
    publish_large(&site, &with(&[("x", "file")]));
    assert!(!places.standby.exists(), "there was none before");
    publish_large(&site, &with(&[("x", "other")]));
    assert!(places.standby.exists());
    // What was a file is a folder in the third, which begins from the first; what was a folder is a file in the fourth.
    publish_large(&site, &with(&[("x/y", "below")]));
    assert_eq!(published_files(&site), expect(&with(&[("x/y", "below")])));
    // Somebody was there.
    fs::remove_file(places.standby.join("b/c")).unwrap();
    fs::write(places.standby.join("z"), "foreign").unwrap();
    let files = with(&[("x", "file")]);
    assert_eq!(publish_large(&site, &files), Published { written: 1, unchanged: 4, removed: 1 });
    assert_eq!(published_files(&site), expect(&files));
    // A build that stops midway leaves both as they are.
    let publication = begin(&site.out);
    publication.put("a", b"half").unwrap();
    drop(publication);
    assert_eq!(published_files(&site), expect(&files));
    publish_large(&site, &with(&[("a2", "new")]));
    assert_eq!(published_files(&site), expect(&with(&[("a2", "new")])));
    // Another site altogether has nothing in common with the last one.
    publish_large(&site, &[("other", "site")]);
    assert!(!places.standby.exists());
}

#[test]
fn who_writes_into_a_large_site_does_not_look_through_it() {
    let site = Site::new();
    let publish = |text: &str, known| {
        let mut publication = Publication::begin(Standing::of(&site.out).unwrap(), Some(known)).unwrap();
        publication.staging.always_wait();
        publication.put("a", text.as_bytes()).unwrap();
        publication.put("b/c", b"c").unwrap();
        publication.finish(Durability::Kill, || None).unwrap()
    };
    assert_eq!(
        publish("1", 7),
        Published { written: 2, unchanged: 0, removed: 0 },
        "of a site that is not there nothing is known"
    );
    fs::write(site.out.join("z"), "foreign").unwrap();
    assert_eq!(publish("2", 3), Published { written: 1, unchanged: 1, removed: 1 }, "what was known to be there");
    assert!(!site.out.join("z").exists());
    fs::write(site.out.join("z"), "foreign").unwrap();
    assert_eq!(publish("2", 2), Published { written: 0, unchanged: 2, removed: 1 }, "nothing to write: it is looked for");
    assert!(!site.out.join("z").exists());
}

/// Other systems refuse such names.
#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_goes() {
    let strange: &std::ffi::OsStr = std::os::unix::ffi::OsStrExt::from_bytes(b"\xff");
    let site = Site::new();
    let places = Places::of(&site.out).unwrap();
    let files = |text| [("a", text), ("b/c", "c"), ("d", "d"), ("e/f", "f")];
    publish_large(&site, &files("0"));
    publish_large(&site, &files("1"));
    fs::write(site.out.join(strange), "foreign").unwrap();
    fs::create_dir(places.standby.join(strange)).unwrap();
    fs::write(places.standby.join(strange).join("a"), "foreign").unwrap();
    assert_eq!(publish_large(&site, &files("1")), Published { written: 0, unchanged: 4, removed: 1 });
    let found: Vec<_> = published_files(&site).into_iter().filter(|(path, _)| path != MARKER).collect();
    assert_eq!(found, files("1").map(|(path, text)| (path.to_owned(), text.to_owned())));
    assert!(!site.out.join(strange).exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_somebody_moved_away_comes_back() {
    let site = Site::new();
    let places = Places::of(&site.out).unwrap();
    let files = |text| [("c", text), ("it/a", "a"), ("it/b", "b"), ("it/d", "d")];
    publish_large(&site, &files("0"));
    publish_large(&site, &files("1"));
    assert!(places.standby.exists());
    let elsewhere = site.parent.path().join("elsewhere");
    fs::rename(site.out.join("it"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, site.out.join("it")).unwrap();
    for text in ["2", "3", "4"] {
        publish_large(&site, &files(text));
        assert!(!fs::symlink_metadata(site.out.join("it")).unwrap().is_symlink());
        let found: Vec<_> = published_files(&site).into_iter().filter(|(path, _)| path != MARKER).collect();
        assert_eq!(found, files(text).map(|(path, text)| (path.to_owned(), text.to_owned())));
    }
    // A name in other letters, which some file systems take for the same.
    publish_large(&site, &[("C", "4"), ("it/a", "a"), ("it/b", "b"), ("it/d", "d")]);
    assert!(site.out.join("C").exists());
}

#[test]
fn a_file_is_kept_by_its_stamp_alone_unless_somebody_touched_it() {
    let site = Site::new();
    let publication = begin(&site.out);
    let stamps = ["a", "b"].map(|path| publication.put(path, b"text").unwrap());
    publication.finish(Durability::Kill, || Some(b"remember".to_vec())).unwrap();
    File::options().write(true).open(site.out.join("b")).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();

    let publication = begin(&site.out);
    assert_eq!(publication.standing.note().as_deref(), Some(b"remember".as_slice()));
    let keep = |path: &str, stamp| publication.keep(&[(path.to_owned(), stamp)]);
    assert!(keep("a", stamps[0]).unwrap());
    assert!(!keep("b", stamps[1]).unwrap());
    assert!(!keep("c", stamps[0]).unwrap());
    assert!(!keep("d", Stamp::unknown()).unwrap());
    assert!(matches!(keep("a", stamps[0]), Err(PublishError::Twice(_))));
    publication.put("b", b"other").unwrap();
    assert_eq!(publication.finish(Durability::Kill, || None).unwrap(), Published { written: 1, unchanged: 1, removed: 0 });
}
