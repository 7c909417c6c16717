//! `import services` and `services confirm`, as the person types them who keeps the records.

use crate::support::{DATE, Portal};

const TABLE: &str = "\
Nome;name:en;Tipo;Ente;Telefono;Orari
Sportello per i cittadini stranieri;;desk;comune;0171/445111;Mo-Fr 09:00-12:00
Anagrafe;Registry office;comune;comune;;Tu 14:00-16:00
Cattivo;;desk;comune;;lun-ven
";
const DESK: &str = "content/services/sportello.yaml";

fn import(portal: &Portal, more: &[&str]) -> crate::support::Run {
    portal.run(&[&["import", "services", "desks.csv", "--date", DATE], more].concat())
}

fn with_table(table: &str) -> Portal {
    let portal = Portal::starter();
    portal.write("desks.csv", table);
    portal
}

#[test]
fn nothing_is_written_before_somebody_says_so() {
    let portal = with_table(TABLE);
    let before = portal.tree("content");
    let run = import(&portal, &[]).ends(1);
    assert!(
        run.out.contains("+hours: \"Mo-Fr 09:00-12:00\"") && run.out.contains("+++ b/content/services/anagrafe.yaml"),
        "{}",
        run.out
    );
    assert!(
        run.err.contains("Row 4: nothing is imported, because of 6 “Orari”") && run.err.contains("add --write"),
        "{}",
        run.err
    );
    assert_eq!(portal.tree("content"), before);
}

#[test]
fn what_is_written_is_sound_and_written_once() {
    let portal = with_table(TABLE);
    let own = portal.read(DESK);
    import(&portal, &["--write"]).ends(1);
    let desk = portal.read(DESK);
    let untouched: Vec<&str> = own.lines().collect();
    assert!(untouched.iter().all(|line| desk.lines().any(|kept| kept == *line)), "{desk}");
    assert!(desk.contains("  - { kind: phone, value: \"0171 445111\" }\n"), "{desk}");
    portal.check(&[]).ends(0);
    let written = portal.tree("content");
    let run = import(&portal, &["--write"]).ends(1);
    assert!(run.out.is_empty() && run.err.contains("There is nothing to write"), "{}{}", run.out, run.err);
    assert_eq!(portal.tree("content"), written);
}

#[test]
fn words_that_differ_stay_until_their_field_is_named() {
    let portal = with_table("id;kind\nsportello;comune\n");
    let run = import(&portal, &["--write"]).ends(0);
    assert!(run.err.contains("import-conflict") && portal.read(DESK).contains("kind: desk"), "{}", run.err);
    import(&portal, &["--write", "--overwrite", "kind"]).ends(0);
    assert!(portal.read(DESK).contains("kind: comune\n"));
    import(&portal, &["--overwrite", "colour"]).ends(2);
}

#[test]
fn bodies_are_made_only_when_asked_for() {
    let table = "name;kind;organization\nUfficio;comune;Comune di Barge\n";
    let portal = with_table(table);
    let run = import(&portal, &["--write"]).ends(1);
    assert!(run.err.contains("--with-organizations") || run.err.contains("Did you mean"), "{}", run.err);
    import(&portal, &["--write", "--with-organizations"]).ends(0);
    assert_eq!(portal.read("content/organizations/comune-di-barge.yaml"), "name: \"Comune di Barge\"\ntype: comune\n");
    portal.check(&[]).ends(0);
}

#[test]
fn programs_get_an_object() {
    let portal = with_table(TABLE);
    let run = import(&portal, &["--format", "json"]).ends(1);
    let object: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&object["format"], &object["refused"], &object["written"]), (&"csv".into(), &1.into(), &false.into()));
    let files = object["files"].as_array().unwrap();
    let told: Vec<_> = files.iter().map(|file| (file["path"].as_str().unwrap(), file["action"].as_str().unwrap())).collect();
    assert_eq!(told, [(DESK, "update"), ("content/services/anagrafe.yaml", "create")]);
    assert!(object["diagnostics"].as_array().unwrap().iter().any(|found| found["code"] == "hours-invalid"));
}

#[test]
fn what_a_file_does_not_say_can_be_said_for_all() {
    let portal = with_table("");
    portal.write("desks.json", r#"[{ "id": "s1", "name": "Anagrafe", "organization": { "name": "comune" } }]"#);
    let arguments = ["import", "services", "desks.json", "--date", DATE, "--write"];
    portal.run(&arguments).ends(1);
    portal.run(&[&arguments[..], &["--default", "kind=comune"]].concat()).ends(0);
    assert!(portal.read("content/services/anagrafe.yaml").contains("kind: comune\n"));
    portal.run(&["import", "services", "non-esiste.csv"]).ends(3);
}

#[test]
fn a_confirmation_is_no_edit() {
    let portal = Portal::starter();
    let before = portal.read(DESK);
    let run = portal.run(&["services", "confirm", "sport*", "--date", "2025-03-01"]).ends(0);
    assert!(run.err.contains("One service confirmed as of 2025-03-01"), "{}", run.err);
    let after = portal.read(DESK);
    assert_eq!(after.replace("confirmed_on: 2025-03-01\n", ""), before);
    portal.run(&["services", "confirm", "--all-of", "organizations/comune", "--date", "2025-03-02"]).ends(0);
    assert_eq!(portal.read(DESK), after.replace("2025-03-01", "2025-03-02"));
}

#[test]
fn a_confirmation_that_cannot_be_is_refused_whole() {
    let portal = Portal::starter();
    portal.run(&["services", "confirm", "sportello", "--date", "2025-03-02"]).ends(0);
    let before = portal.tree("content");
    let cases: [(&[&str], &str); 5] = [
        (&["sportelo", "sportello"], "Did you mean \"sportello\"?"),
        (&["--all-of", "organizations/comun"], "Did you mean \"organizations/comune\"?"),
        (&["sportello", "--date", "2025-03-01"], "is confirmed as of 2025-03-02 already"),
        (&["sportello", "--date", "2999-01-01"], "is still to come"),
        (&[], "Nothing says which services"),
    ];
    for (arguments, said) in cases {
        let run = portal.run(&[&["services", "confirm"], arguments].concat()).ends(1);
        assert!(run.err.contains(said), "{arguments:?}: {}", run.err);
    }
    assert_eq!(portal.tree("content"), before);
}

#[test]
fn who_has_not_confirmed_is_listed_and_marked() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    let page = portal.read("public/en/services/sportello/index.html");
    assert!(page.contains("The desk has not confirmed these details yet."));
    assert!(portal.read("public/en/services/index.html").contains("Details not confirmed yet"));
    assert!(portal.read("public/en/confirmation/index.html").contains("sportello services confirm sportello"));
    let table = portal.read("public/it/confirmation.csv");
    assert!(table.contains("\r\nsportello;Sportello per i cittadini stranieri;"), "{table}");
    portal.run(&["services", "confirm", "sportello", "--date", DATE]).ends(0);
    portal.build(&[]).ends(0);
    assert!(!portal.read("public/en/services/sportello/index.html").contains("not confirmed"));
    assert!(!portal.read("public/en/services/index.html").contains("not confirmed"));
}
