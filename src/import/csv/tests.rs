//! Tables as spreadsheets save them.

use super::*;
use crate::base::source::Source;
use crate::import::offer::Format;

fn origin(text: &str) -> Origin {
    Origin { source: Source::new("desks.csv", text), format: Format::Csv }
}

/// Each row as `heading=value@number`, and the codes of what was found with the words that they point at.
fn table(text: &str) -> (Vec<Vec<String>>, Vec<(&'static str, String)>) {
    let checked = read(&origin(text));
    let cells = |offer: Offer| {
        let cells = offer.cells.into_iter();
        cells.map(|cell| format!("{}={}@{}", cell.column.known.name, cell.text, cell.number)).collect()
    };
    let word = |span: Span| text[span.start..span.end].to_owned();
    let found = checked.diagnostics.iter().map(|found| (found.code, found.place.span.map(word).unwrap_or_default()));
    (checked.value.into_iter().map(cells).collect(), found.collect())
}

#[test]
fn signs_between_fields_are_found() {
    let expected = vec![vec!["name=Sportello, A@1".to_owned(), "area=alba@2".to_owned()]];
    for text in ["name;area\nSportello, A;alba\n", "name\tarea\nSportello, A\talba", "name,area\r\n\"Sportello, A\",alba\r\n"] {
        assert_eq!(table(text), (expected.clone(), Vec::new()), "{text}");
    }
    assert_eq!(table("sep=;\nname;area\nSportello, A;alba\n").0, expected);
}

#[test]
fn every_cell_knows_its_place() {
    let text = "Nome;Telefono\r\n\r\n\"A \"\"b\"\"\nc\";0171 1\r\nÈ;0171 2";
    let checked = read(&origin(text));
    let places = checked.value.iter().flat_map(|offer| &offer.cells).map(|cell| &text[cell.span.start..cell.span.end]);
    assert_eq!(places.collect::<Vec<_>>(), ["\"A \"\"b\"\"\nc\"", "0171 1", "È", "0171 2"]);
    assert_eq!(checked.value.iter().map(|offer| origin(text).row(offer)).collect::<Vec<_>>(), ["3", "5"]);
    assert_eq!(checked.value[0].cells[0].text, "A \"b\"\nc");
}

#[test]
fn empty_rows_and_cells_say_nothing() {
    assert_eq!(table("name;area\n;\n  ; \nA;\n").0, [["name=A@1"]]);
    assert_eq!(table("name;area\nA\n").0, [["name=A@1"]]);
}

#[test]
fn what_is_wrong_with_a_table_is_said() {
    assert_eq!(table("").1, [("import-empty", String::new())]);
    assert_eq!(table("area;kind\nalba;desk\n"), (Vec::new(), vec![("import-name-column-missing", "area;kind".to_owned())]));
    let (rows, found) = table("name;nome;colore\nA;B;verde\n");
    assert_eq!(rows, [["name=A@1"]]);
    assert_eq!(found, [("import-column-repeated", "nome".to_owned()), ("import-column-unknown", "colore".to_owned())]);
    let (rows, found) = table("name;area\nA;alba;ancora\nB;bra;\n");
    assert_eq!(rows.len(), 1);
    assert_eq!(found, [("import-row-long", "ancora".to_owned()), ("import-row-refused", "A;alba;ancora".to_owned())]);
    let (_, found) = table("name;area\nA;\"alba\nB;bra\n");
    assert_eq!(found.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["import-quote-open", "import-row-refused"]);
}
