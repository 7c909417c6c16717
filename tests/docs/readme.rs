//! The commands of README.md are typed as they stand there; pages that it links exist; names and versions agree.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The ```sh fences of a page, each as its lines.
fn commands(page: &str) -> Vec<Vec<String>> {
    let fences = page.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    fences.map(|fence| fence.lines().map(ToOwned::to_owned).collect()).collect()
}

/// A command that never ends or takes minutes is asked for its help instead: that still reads its options.
fn as_tested(line: &str) -> String {
    let line = line.replace("cargo run --release -- ", "sportello ");
    match line.split_whitespace().next() {
        Some("cargo" | "git" | "./test") => "true".to_owned(),
        Some("sportello") if line.contains("serve") || line.contains("build") => format!("{line} --help > /dev/null"),
        _ => line,
    }
}

fn run(folder: &Path, script: &str) {
    let program = Path::new(env!("CARGO_BIN_EXE_sportello"));
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    let output = shell.args(["-euc", script]).current_dir(folder).env("PATH", path).env("LANG", "en_GB.UTF-8").output().unwrap();
    assert!(output.status.success(), "{script}\n{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_commands_work_as_typed() {
    for page in ["README.md", "docs/guide-editors.en.md", "docs/guide-editors.it.md", "docs/hosting.md", "CONTRIBUTING.md"] {
        let folder = tempfile::tempdir().unwrap();
        let script: Vec<String> =
            commands(&fs::read_to_string(page).unwrap()).concat().iter().map(|line| as_tested(line)).collect();
        assert!(!script.is_empty(), "{page} has commands");
        run(folder.path(), &script.join("\n"));
    }
}

/// Inside code a link is an example of content.
fn without_code(page: &str) -> String {
    let mut fence: Option<&str> = None;
    let mut prose = String::new();
    for line in page.lines().map(str::trim) {
        let ticks = &line[..line.len() - line.trim_start_matches('`').len()];
        match fence {
            Some(open) if line == open => fence = None,
            None if ticks.len() >= 3 => fence = Some(ticks),
            None => prose.extend(line.split('`').step_by(2)),
            Some(_) => {}
        }
    }
    prose
}

#[test]
fn the_pages_that_documents_link_exist() {
    for page in ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/guide-editors.en.md", "docs/guide-editors.it.md"] {
        let text = fs::read_to_string(page).unwrap();
        let folder = Path::new(page).parent().unwrap();
        let prose = without_code(&text);
        for link in prose.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            let is_own_page = !link.contains(':') && !link.starts_with('#') && !link.ends_with(".png");
            assert!(!is_own_page || folder.join(link.split('#').next().unwrap()).exists(), "{page} links {link}");
        }
    }
}

#[test]
fn catalogues_are_told_the_same_version_and_licence() {
    let publiccode = fs::read_to_string("publiccode.yml").unwrap();
    assert!(publiccode.contains(&format!("softwareVersion: {}\n", env!("CARGO_PKG_VERSION"))));
    assert!(publiccode.contains(&format!("license: {}\n", env!("CARGO_PKG_LICENSE"))));
    assert!(fs::read_to_string("LICENSE").unwrap().starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2"));
}
