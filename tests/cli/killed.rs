//! A build killed at any moment leaves the old site or the new one, whole.

use crate::support::{DATE, Portal};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;
use std::time::Instant;

const PAGES: usize = 120;
const TRIES: u32 = 20;

/// Every page says its title.
const TITLES: [&str; 2] = ["Il nostro sportello", "Lo sportello di tutti"];

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let portal = large();
    let sites: Vec<BTreeMap<String, Vec<u8>>> =
        ["primo", "secondo"].into_iter().enumerate().map(|(turn, out)| site(&portal, turn, out)).collect();
    assert_ne!(sites[0], sites[1]);
    let begun = Instant::now();
    set_title(&portal, 0);
    portal.build(&[]).ends(0);
    let whole = begun.elapsed();

    let mut seen = [0, 0];
    for attempt in 0..TRIES {
        set_title(&portal, (attempt as usize + 1) % 2);
        let mut build = portal.command(&["build", "--quiet", "--date", DATE]).stderr(Stdio::null()).spawn().unwrap();
        // Moments spread over the build, most of them where the site is written and changes places.
        std::thread::sleep(whole.mul_f64(0.3 + 0.75 * f64::from(attempt) / f64::from(TRIES)));
        build.kill().unwrap();
        build.wait().unwrap();
        let found = portal.tree("public");
        let which = sites.iter().position(|site| *site == found);
        seen[which.unwrap_or_else(|| panic!("neither site: {} files", found.len()))] += 1;
    }
    // How often each site was found depends on the machine's load, and says nothing of the build.
    println!("{seen:?}");
    portal.build(&[]).ends(0);
    let left: BTreeSet<_> = std::fs::read_dir(portal.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let beside = left.iter().filter(|name| name.to_string_lossy().starts_with(".public.sportello-"));
    // What the build tells the next one stays.
    assert!(beside.eq([".public.sportello-note", ".public.sportello-spare"]), "the next build clears up: {left:?}");
}

/// A few hundred pages, in two languages.
fn large() -> Portal {
    let portal = Portal::starter();
    for number in 0..PAGES {
        let text =
            format!("---\nquestion: \"Domanda {number}?\"\nanswer: \"Risposta.\"\ntopic: residenza\n---\n\nTesto {number}.\n");
        portal.write(&format!("content/faq/domanda-{number:03}.it.md"), &text);
    }
    portal
}

fn set_title(portal: &Portal, turn: usize) {
    let settings = portal.read("content/portal.yaml");
    portal.write("content/portal.yaml", &TITLES.iter().fold(settings, |text, title| text.replace(title, TITLES[turn % 2])));
}

fn site(portal: &Portal, turn: usize, out: &str) -> BTreeMap<String, Vec<u8>> {
    set_title(portal, turn);
    portal.build(&["--out", out]).ends(0);
    portal.tree(out)
}
