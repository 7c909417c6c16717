//! `init`, `new`, and what is typed wrong.

use crate::support::{Portal, finish, sample};

#[test]
fn the_first_portal_is_sound_and_builds() {
    let portal = Portal::starter();
    portal.check(&[]).ends(0);
    portal.build(&[]).ends(0);
    for page in ["index.html", "it/index.html", "en/index.html", "it/faq/quando-dichiarare-la-residenza/index.html", "404.html"] {
        assert!(portal.exists(&format!("public/{page}")), "{page}");
    }
}

#[test]
fn init_makes_the_folder_that_it_names() {
    let portal = Portal::empty();
    let run = portal.run(&["init", "nuovo/portale"]).ends(0);
    assert!(run.err.contains("nuovo/portale"), "{}", run.err);
    portal.run(&["check", "--root", "nuovo/portale"]).ends(0);
}

#[test]
fn init_writes_over_nothing() {
    let portal = Portal::with(&[("appunti.txt", "miei")]);
    let run = portal.run(&["init", "."]).ends(3);
    assert!(run.err.contains("is not empty"), "{}", run.err);
    assert_eq!(portal.tree("").len(), 1);
}

#[test]
fn every_kind_of_new_content_is_sound() {
    let portal = Portal::starter();
    for kind in ["faq", "guide", "service", "organization", "term", "training", "news", "page"] {
        let run = portal.run(&["new", kind, "nome-nuovo", "--title", "Dice \"così\" \\ e: poi"]).ends(0);
        assert!(run.err.contains("nome-nuovo"), "{}", run.err);
        let checked = portal.check(&["--format", "json"]).ends(0);
        assert!(!checked.out.contains("\"error\""), "{kind}: {}", checked.out);
    }
    portal.build(&[]).ends(0);
}

#[test]
fn new_writes_over_nothing() {
    let portal = Portal::starter();
    let before = portal.read("content/guides/residenza.it.md");
    portal.run(&["new", "guide", "residenza"]).ends(3);
    assert_eq!(portal.read("content/guides/residenza.it.md"), before);
}

#[test]
fn what_is_typed_wrong_is_said_and_ends_with_two() {
    let portal = Portal::starter();
    let cases: [(&[&str], &str); 10] = [
        (&[], "sportello"),
        (&["biuld"], "There is no command \"biuld\""),
        (&["build", "--dtae", "2026-11-22"], "I do not know \"--dtae\""),
        (&["build", "--date", "22/11/2026"], "A date is written like this"),
        (&["build", "--base-url", "ftp:/x"], "The address of a portal is a name of its own"),
        (&["check", "--format", "xml"], "\"xml\" will not do"),
        (&["new", "faq"], "Something is missing"),
        (&["new", "faq", "Con Spazi"], "Only lower-case letters"),
        (&["search", "permesso"], "Something is missing"),
        (&["check", "--quiet", "--verbose"], "cannot be used with the rest"),
    ];
    for (arguments, said) in cases {
        let run = portal.run(arguments).ends(2);
        assert!(format!("{}{}", run.out, run.err).contains(said), "{arguments:?}: {}{}", run.out, run.err);
    }
}

#[test]
fn a_root_that_cannot_be_read_ends_with_three() {
    let portal = Portal::empty();
    for command in [&["check"][..], &["build"], &["serve"], &["search", "--lang", "it", "x"], &["new", "faq", "x"]] {
        let run = portal.run(command).ends(3);
        assert!(run.err.contains("error: I cannot read") && run.err.contains("help: "), "{}", run.err);
        portal.run(&[command, &["--root", "non-esiste"]].concat()).ends(3);
    }
}

#[test]
fn help_and_messages_come_in_two_languages() {
    let portal = Portal::starter();
    let english = portal.run(&["--help"]).ends(0).out;
    let italian = portal.run(&["--help", "--ui-lang", "it"]).ends(0).out;
    assert!(english.contains("Commands:") && italian.contains("Comandi:"), "{english}\n{italian}");

    let says = |lang: &str, more: &[&str]| {
        let mut command = portal.command(&[&["check"], more].concat());
        command.env("LANG", lang);
        finish(command).ends(0).out
    };
    let italian = says("it_IT.UTF-8", &[]);
    assert_ne!(italian, says("en_GB.UTF-8", &[]));
    assert_eq!(italian, says("en_GB.UTF-8", &["--ui-lang=it"]));
    assert_eq!(says("en_GB.UTF-8", &[]), says("de_DE.UTF-8", &[]), "a language that we do not have is English");
}

#[test]
fn every_command_explains_itself() {
    for command in ["init", "new", "build", "serve", "check", "search", "export", "schema", "translations", "validations"] {
        let run = sample(&[command, "--help"]).ends(0);
        assert!(run.out.contains(&format!("Usage: sportello {command}")), "{}", run.out);
        assert!(!run.out.contains("cli-"), "a message is missing:\n{}", run.out);
    }
}
