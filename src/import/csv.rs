//! A table → offers, with the place of every cell. The owner of csv-core, which says how many bytes each field takes.

use crate::base::diagnostic::{Checked, Diagnostic};
use crate::base::source::Span;
use crate::import::column::{Column, Fills};
use crate::import::headings;
use crate::import::offer::{Cell, Offer, Origin};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// A field of the table.
struct Field {
    text: String,
    span: Span,
}

/// What stands between fields, most trusted first: commas also stand inside sentences.
const DELIMITERS: [u8; 3] = [b';', b'\t', b','];

/// Reads the rows of a table whose first row names the columns.
#[must_use]
pub fn read(origin: &Origin) -> Checked<Vec<Offer>> {
    let text = &origin.source.text;
    let (delimiter, start) = delimiter(text);
    let mut rows = records(text, start, delimiter).into_iter();
    let Some(header) = rows.next() else {
        return Checked { value: Vec::new(), diagnostics: vec![origin.error("import-empty", Span::default())] };
    };
    let mut diagnostics = Vec::new();
    let columns = columns(origin, &header, &mut diagnostics);
    let names_rows = |column: &Column| matches!(column.known.fills, Fills::Id | Fills::Words(&["name"]));
    if !columns.iter().flatten().any(names_rows) {
        let span = Span::new(
            header.first().map_or(start, |field| field.span.start),
            header.last().map_or(start, |field| field.span.end),
        );
        diagnostics.push(origin.error("import-name-column-missing", span));
        return Checked { value: Vec::new(), diagnostics };
    }
    let mut offers = Vec::new();
    for row in rows.filter(|row| row.iter().any(|field| !field.text.trim().is_empty())) {
        match offer(origin, &header, &columns, row) {
            Ok(offer) => offers.push(offer),
            Err(found) => diagnostics.extend(found),
        }
    }
    Checked { value: offers, diagnostics }
}

fn columns(origin: &Origin, header: &[Field], diagnostics: &mut Vec<Diagnostic>) -> Vec<Option<Column>> {
    let mut columns: Vec<Option<Column>> = Vec::new();
    for field in header {
        let heading = field.text.trim();
        let column = Column::parse(heading);
        if column.is_none() && !heading.is_empty() {
            diagnostics.push(headings::unknown(origin, heading, field.span));
        }
        let is_repeated = column.is_some() && columns.contains(&column);
        if is_repeated {
            diagnostics.push(origin.warning("import-column-repeated", field.span).with("column", heading));
        }
        columns.push(column.filter(|_| !is_repeated));
    }
    columns
}

fn offer(origin: &Origin, header: &[Field], columns: &[Option<Column>], row: Vec<Field>) -> Result<Offer, Vec<Diagnostic>> {
    let text = &origin.source.text;
    let first = row.first().map_or(Span::default(), |field| field.span);
    let span = Span::new(first.start, row.last().map_or(first.end, |field| field.span.end));
    let open = row.iter().find(|field| is_open(&text[field.span.start..field.span.end]));
    let more = row.get(columns.len()..).and_then(|more| more.iter().find(|field| !field.text.trim().is_empty()));
    let cells = row.iter().zip(columns).zip(header).enumerate().filter_map(|(at, ((field, column), heading))| {
        let value = unarmed(field.text.trim());
        (!value.is_empty()).then_some(())?;
        let heading = heading.text.trim().to_owned();
        Some(Cell { column: column.clone()?, text: value.to_owned(), span: field.span, heading, number: at + 1 })
    });
    let offer = Offer { name: String::new(), span, cells: cells.collect() };
    let problem = open.map(|field| origin.error("import-quote-open", Span::new(field.span.start, field.span.start + 1)));
    let problem = problem.or_else(|| more.map(|field| origin.error("import-row-long", field.span).with("count", columns.len())));
    match problem {
        Some(problem) => Err(vec![problem, origin.refusal(&offer, &[])]),
        None => Ok(offer),
    }
}

/// Our own tables put an apostrophe before what a spreadsheet would calculate (see `export/csv.rs`).
fn unarmed(text: &str) -> &str {
    let calculated = |rest: &&str| rest.starts_with(['=', '+', '-', '@']);
    text.strip_prefix('\'').filter(calculated).unwrap_or(text)
}

/// A quotation that nobody closed takes the rest of the file in.
fn is_open(raw: &str) -> bool {
    raw.starts_with('"') && (raw.len() == 1 || !raw.trim_end().ends_with('"'))
}

/// The sign between the fields of the first line, and where that line begins: some spreadsheets say the sign in a line before (`sep=;`).
fn delimiter(text: &str) -> (u8, usize) {
    if let Some(rest) = text.strip_prefix("sep=") {
        let sign = rest.bytes().next().filter(|sign| DELIMITERS.contains(sign));
        if let (Some(sign), Some(line)) = (sign, text.find('\n')) {
            return (sign, line + 1);
        }
    }
    let counts = |delimiter: u8| {
        records(text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default(), 0, delimiter).first().map_or(0, Vec::len)
    };
    // The last of equals wins in `max_by_key`.
    let best = DELIMITERS.into_iter().rev().max_by_key(|delimiter| counts(*delimiter));
    (best.unwrap_or(b','), 0)
}

fn records(text: &str, start: usize, delimiter: u8) -> Vec<Vec<Field>> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let mut at = start;
    while let Some((field, next, ends_row)) = field(&mut reader, text, at, delimiter) {
        at = next;
        row.push(field);
        if ends_row {
            rows.push(std::mem::take(&mut row));
        }
    }
    rows
}

/// The field that begins at `at`, where the next begins, and whether a row ends between them.
fn field(reader: &mut Reader, text: &str, at: usize, delimiter: u8) -> Option<(Field, usize, bool)> {
    let (mut next, mut bytes, mut buffer) = (at, Vec::new(), [0; 1024]);
    loop {
        let (result, read, written) = reader.read_field(&text.as_bytes()[next..], &mut buffer);
        next += read;
        bytes.extend_from_slice(&buffer[..written]);
        match result {
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            ReadFieldResult::End => return None,
            ReadFieldResult::Field { record_end } => {
                let field = Field { text: String::from_utf8_lossy(&bytes).into_owned(), span: extent(text, at, next, delimiter) };
                return Some((field, next, record_end));
            }
        }
    }
}

/// The bytes of a field without the signs around it.
fn extent(text: &str, from: usize, to: usize, delimiter: u8) -> Span {
    let raw = &text[from..to];
    // An empty field at the end of a row is only the break after it.
    if raw.trim_matches(['\r', '\n']).is_empty() {
        return Span::new(from, from);
    }
    let start = from + raw.len() - raw.trim_start_matches(['\r', '\n']).len();
    let raw = &text[start..to];
    let raw = raw.strip_suffix(char::from(delimiter)).unwrap_or_else(|| raw.trim_end_matches(['\r', '\n']));
    Span::new(start, start + raw.len())
}

#[cfg(test)]
mod tests;
