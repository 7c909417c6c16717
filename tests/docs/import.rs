//! `docs/import.md`: the columns are those of the code, and the examples can be imported.

use crate::is_current;
use sportello::base::diagnostic::has_errors;
use sportello::base::source::{Source, Texts};
use sportello::import::column::{COLUMNS, Fills, Reading};
use sportello::import::{Settings, Standing, plan};
use sportello::model::{Portal, assemble};
use sportello::parse::file;
use std::fs;

#[test]
fn the_page_lists_every_column() {
    let rows: String = COLUMNS
        .iter()
        .map(|known| format!("| `{}` | {} | {} |\n", known.name, known.aliases.join(", "), meaning(known.fills)))
        .collect();
    let table = format!("| column | also called | what it holds |\n|---|---|---|\n{rows}");
    is_current("docs/import.md", &[include_str!("import-opening.md"), &table, include_str!("import-closing.md")].concat());
}

fn meaning(fills: Fills) -> String {
    let one = |reading| match reading {
        Reading::Text => "words as they are".to_owned(),
        Reading::Choice(words) => {
            let words: Vec<String> = words.iter().map(|(theirs, ours)| format!("{theirs} = `{ours}`")).collect();
            format!("one of the [choices](content-reference.md); also {}", words.join(", "))
        }
        Reading::Day => "a day".to_owned(),
        Reading::Area => "an area: id, name or ISTAT code".to_owned(),
        Reading::Organization => "a body: id or name".to_owned(),
        Reading::Topic => "a topic: id or name".to_owned(),
        Reading::Network => "a network: id or name".to_owned(),
    };
    match fills {
        Fills::Id => "the record's slug".to_owned(),
        Fills::One(_, reading) => one(reading),
        Fills::Many(_, reading) => format!("several, each {}", one(reading)),
        Fills::Words(_) => "words, by language".to_owned(),
        Fills::Latitude => "degrees north".to_owned(),
        Fills::Longitude => "degrees east".to_owned(),
        Fills::Contact(_) => "a contact, or several".to_owned(),
        Fills::Purpose(_) => "what each is for, by language".to_owned(),
        Fills::Spoken(_) => "several, in the order of `languages`".to_owned(),
        Fills::Identifier => "always `identifier:REGISTER`: what the register calls it".to_owned(),
        Fills::SourceTitle => "where the data come from: added to `sources`".to_owned(),
        Fills::SourceUrl => "its address".to_owned(),
        Fills::OrganizationName => "the name of a new body, where `organization` is its id".to_owned(),
        Fills::OrganizationKind => "the type of a new body".to_owned(),
        Fills::HouseNumber => "is written behind the street".to_owned(),
    }
}

#[test]
fn the_examples_can_be_imported() {
    let (portal, texts) = portal();
    for (name, desks) in [("desks.csv", 2), ("desks.geojson", 1), ("desks.json", 1)] {
        let bytes = fs::read(format!("docs/examples/{name}")).unwrap();
        let settings =
            Settings { defaults: sportello::import::Preset::parse("kind=comune").into_iter().collect(), ..Settings::default() };
        let mut plan = plan(&name.into(), &bytes, &Standing { portal: &portal, texts: &texts }, &settings);
        plan.settle(|sources| sources.iter().flat_map(|source| file::read(source).diagnostics).collect());
        assert!(!has_errors(&plan.all_diagnostics()) && plan.changes().count() == desks, "{name}: {:?}", plan.all_diagnostics());
    }
}

fn portal() -> (Portal, Texts) {
    let files = [
        ("content/portal.yaml", "title: A\nbase_url: https://x.example\nlanguages: [it, en]\n"),
        ("content/areas.yaml", "basins: []\nmunicipalities: [{ id: esempio, name: Esempio }]\n"),
        ("content/organizations/comune.yaml", "name: Comune di Esempio\ntype: comune\n"),
    ];
    let sources = files.map(|(path, text)| Source::new(path, text));
    let mut texts = Texts::default();
    sources.iter().for_each(|source| texts.insert(source));
    let parsed: Vec<_> = sources.iter().map(|source| (&source.path, file::read(source).value.unwrap())).collect();
    (assemble(parsed.iter().map(|(path, parsed)| (*path, parsed)), std::iter::empty()).value.unwrap(), texts)
}
