//! Laws that hold for any file.

use super::*;
use crate::base::diagnostic::has_errors;
use crate::base::source::Source;
use crate::model;
use crate::parse::file;
use proptest::prelude::*;

const PORTAL: &str = "title: A\nbase_url: https://x.example\nlanguages: [it, en, ar]\nnetworks: [{ id: rete, name: Rete }]\n";
const AREAS: &str = "basins: []\nmunicipalities:\n  - { id: alba, name: Alba, istat: \"004003\" }\n  - { id: bra, name: Bra }\n";

fn base() -> Vec<Source> {
    let file = |path: &str, text: &str| Source::new(path, text);
    vec![
        file("content/portal.yaml", PORTAL),
        file("content/areas.yaml", AREAS),
        file("content/topics.yaml", "- { id: casa, names: Casa }\n- { id: lavoro, names: Lavoro }\n"),
        file("content/organizations/comune.yaml", "name: Comune\ntype: comune\n"),
    ]
}

fn planned(sources: &[Source], name: &str, bytes: &[u8]) -> Plan {
    let mut texts = Texts::default();
    sources.iter().for_each(|source| texts.insert(source));
    let parsed: Vec<_> = sources.iter().filter_map(|source| Some((&source.path, file::read(source).value?))).collect();
    let portal = model::assemble(parsed.iter().map(|(path, parsed)| (*path, parsed)), std::iter::empty()).value.unwrap();
    let mut plan = plan(&name.into(), bytes, &Standing { portal: &portal, texts: &texts }, &Settings::default());
    plan.settle(|sources| sources.iter().flat_map(|source| file::read(source).diagnostics).collect());
    plan
}

/// The portal after the plan was carried out.
fn after(mut sources: Vec<Source>, plan: &Plan) -> Vec<Source> {
    for edit in plan.changes() {
        sources.retain(|source| source.path != edit.path);
        sources.push(Source::new(edit.path.clone(), edit.after.as_str()));
    }
    sources
}

/// A row of a table that a record can be made of, cell by cell.
fn row() -> impl Strategy<Value = Vec<String>> {
    let words = || "[^\\p{Cc}|]{0,20}";
    let choice = |choices: &'static [&'static str]| prop::sample::select(choices).prop_map(ToOwned::to_owned);
    (
        "[a-z]{1,6}(-[a-z]{1,6})?",
        "[a-zA-Z][^\\p{Cc}|]{0,20}",
        (words(), words()),
        choice(&["desk", "comune", "cpi", "sportello"]),
        choice(&["", "alba", "Bra", "4003"]),
        (words(), choice(&["", "0173 1", "0173/2211|0173 3"]), words()),
        choice(&["", "ar", "ar|fr"]),
        choice(&["", "casa", "Casa|lavoro"]),
        choice(&["", "44,5", "44.123"]),
    )
        .prop_map(|(id, name, (name_en, summary), kind, area, (street, phone, purpose), languages, topics, lat)| {
            let lon = if lat.is_empty() { "" } else { "7.5" };
            let cells = [
                &id, &name, &name_en, &summary, &kind, "comune", &area, &street, &phone, &purpose, &languages, &topics, &lat, lon,
            ];
            cells.map(ToOwned::to_owned).to_vec()
        })
}

const HEADINGS: &str =
    "id;name;name:en;summary:ar;kind;organization;area;address.street;phone;phone.purpose;languages;topics;lat;lon\n";

fn table(rows: &[Vec<String>]) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(";") + "\n";
    HEADINGS.to_owned() + &rows.iter().map(line).collect::<String>()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_file_holds_it_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), ending in 0..3_usize) {
        planned(&base(), ["x.csv", "x.json", "x.geojson"][ending], &bytes);
    }

    #[test]
    fn broken_tables_are_read_or_refused(text in "(name|id|hours|lat|[;,\t\"\r\n|è]|[a-z]{1,3}){0,60}") {
        planned(&base(), "x.csv", text.as_bytes());
        planned(&base(), "x.csv", format!("id;name\n{text}").as_bytes());
    }

    #[test]
    fn what_was_imported_is_not_imported_again(rows in prop::collection::vec(row(), 1..5)) {
        let table = table(&rows);
        let first = planned(&base(), "x.csv", table.as_bytes());
        let sources = after(base(), &first);
        for edit in first.changes() {
            let source = Source::new(edit.path.clone(), edit.after.as_str());
            let checked = file::read(&source);
            prop_assert!(!has_errors(&checked.diagnostics), "{}\n{:?}", edit.after, checked.diagnostics);
        }
        let second = planned(&sources, "x.csv", table.as_bytes());
        let again: Vec<String> = second.changes().map(unified).collect();
        prop_assert!(again.is_empty(), "{}", again.join("\n"));
        prop_assert!(second.edits.is_empty() && second.refused() == first.refused(), "{:?}", second.all_diagnostics());
    }

    #[test]
    fn an_editors_words_stay(rows in prop::collection::vec(row(), 1..3), hours in "[^\\p{Cc}\"\\\\]{1,10}") {
        let mut sources = base();
        let own = format!("# mio\nname:   '{}'   # nota\nkind: cpia\norganization: organizations/comune\nhours: \"{hours}\"\n", "Mio");
        let ids: Vec<&String> = rows.iter().map(|row| &row[0]).collect();
        for id in &ids {
            sources.push(Source::new(format!("content/services/{id}.yaml"), own.as_str()));
        }
        let plan = planned(&sources, "x.csv", table(&rows).as_bytes());
        for edit in plan.changes() {
            for kept in ["# mio\n", "'Mio'   # nota\n", "\nkind: cpia\n", "\norganization: organizations/comune\n", &format!("hours: \"{hours}\"\n")] {
                prop_assert!(edit.after.contains(kept), "{}", edit.after);
            }
        }
    }
}
