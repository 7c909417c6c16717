//! Edits as an editor sees them: the text before, the text after.

use super::*;

const ORDER: [&str; 5] = ["name", "kind", "area", "hours", "topics"];

fn text(text: &str) -> Written {
    Written::Text(text.to_owned())
}

fn set(before: &str, keys: &[&str], value: &Written) -> Option<String> {
    let mut document = Document::open(&"services/a.yaml".into(), before).unwrap();
    document.set(keys, value, &ORDER).map(|()| document.text().to_owned())
}

#[track_caller]
fn sets(before: &str, keys: &[&str], value: &Written, after: &str) {
    assert_eq!(set(before, keys, value).as_deref(), Some(after));
    assert_eq!(set(after, keys, value).as_deref(), Some(after), "twice is once");
}

#[test]
fn a_new_field_gets_its_line_where_it_belongs() {
    let before = "# chi\nname: A # così\nkind: 'desk'\ntopics: [a]\n# fine\n";
    sets(before, &["hours"], &text("Mo 9"), "# chi\nname: A # così\nkind: 'desk'\nhours: \"Mo 9\"\ntopics: [a]\n# fine\n");
    sets(before, &["name"], &text("B"), "# chi\nname: \"B\" # così\nkind: 'desk'\ntopics: [a]\n# fine\n");
    sets("", &["name", "it"], &text("A"), "name:\n  it: \"A\"\n");
    sets("name: A", &["kind"], &Written::Plain("desk".into()), "name: A\nkind: desk");
    sets("name: A\r\nkind: x\r\n", &["area"], &Written::Plain("alba".into()), "name: A\r\nkind: x\r\narea: alba\r\n");
}

#[test]
fn a_language_is_added_below_the_others() {
    sets("name:\n  it: A # a\n# k\nkind: x\n", &["name", "en"], &text("B"), "name:\n  it: A # a\n  en: \"B\"\n# k\nkind: x\n");
    sets("name: { it: A }\nkind: x\n", &["name", "en"], &text("B"), "name: { it: A, en: \"B\" }\nkind: x\n");
    sets(
        "name:\n  it: >-\n    lungo\n    nome\nkind: x\n",
        &["name", "en"],
        &text("B"),
        "name:\n  it: >-\n    lungo\n    nome\n  en: \"B\"\nkind: x\n",
    );
}

#[test]
fn an_empty_field_is_filled() {
    sets("name:\nkind: x\n", &["name"], &text("A"), "name: \"A\"\nkind: x\n");
    sets("name: # manca\nkind: x\n", &["name", "it"], &text("A"), "name:\n  it: \"A\" # manca\nkind: x\n");
    sets("name: ~\nkind: x\n", &["name"], &text("A"), "name: \"A\"\nkind: x\n");
}

#[test]
fn what_is_replaced_is_replaced_whole() {
    let list = Written::List(vec![Written::Plain("b".into())]);
    sets("name: A\ntopics:\n  - a # perché\n  - c\nkind: x\n", &["topics"], &list, "name: A\ntopics: [b]\nkind: x\n");
    sets("name: >-\n  lungo\n  nome\nkind: x\n", &["name"], &text("B"), "name: \"B\"\nkind: x\n");
    sets("name:\n  it: A\n  en: B\nkind: x\n", &["name"], &text("C"), "name: \"C\"\nkind: x\n");
}

#[test]
fn an_item_is_added_to_a_list() {
    let append = |before: &str| {
        let mut document = Document::open(&"services/a.yaml".into(), before).unwrap();
        document.append(&["topics"], &Written::Plain("z".into())).map(|()| document.text().to_owned())
    };
    assert_eq!(append("topics: [a, b] # c\n").as_deref(), Some("topics: [a, b, z] # c\n"));
    assert_eq!(append("topics: []\n").as_deref(), Some("topics: [z]\n"));
    assert_eq!(append("topics:\n- a # c\nkind: x\n").as_deref(), Some("topics:\n- a # c\n- z\nkind: x\n"));
    assert_eq!(append("topics:\n  - a\n  - { b: c }\n# k\n").as_deref(), Some("topics:\n  - a\n  - { b: c }\n  - z\n# k\n"));
    assert_eq!(append("topics: a\n"), None);
}

#[test]
fn words_in_one_language_make_room_for_others() {
    let spread = |before: &str| {
        let mut document = Document::open(&"services/a.yaml".into(), before).unwrap();
        document.spread(&["name"], "it").map(|()| document.text().to_owned())
    };
    assert_eq!(spread("name: 'A' # c\nkind: x\n").as_deref(), Some("name:\n  it: 'A' # c\nkind: x\n"));
    assert_eq!(
        spread("name: >-\n  lungo\n  nome\nkind: x\n").as_deref(),
        Some("name:\n  it: >-\n    lungo\n    nome\nkind: x\n")
    );
    assert_eq!(spread("name: \"due\n  righe\"\n").as_deref(), Some("name:\n  it: \"due\n    righe\"\n"));
    assert_eq!(spread("{ name: A, kind: x }\n").as_deref(), Some("{ name: { it: A }, kind: x }\n"));
    assert_eq!(spread("name: a\r\nkind: x\r\n").as_deref(), Some("name:\r\n  it: a\r\nkind: x\r\n"));
}

#[test]
fn a_file_that_leaves_no_safe_place_is_left_alone() {
    assert_eq!(set("name: &n A\nkind: *n\n", &["name"], &text("B")), None);
    assert_eq!(set("name: A\n", &["name", "it"], &text("B")), None);
    assert!(Document::open(&"a.yaml".into(), "- a\n").is_none());
    assert!(Document::open(&"a.yaml".into(), "a: [\n").is_none());
}
