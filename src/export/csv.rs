//! Tables as CSV (RFC 4180), in the two spellings that their readers need. Owner of csv.
//!
//! **For a spreadsheet.** Excel in an Italian office, opened by a double click, takes `;` between cells (the list separator of every
//! country that writes decimals with a comma), reads a file as UTF-8 only if it begins with a byte order mark, and reads `44.391` as
//! forty-four thousand: so numbers have a decimal comma. A cell that would be calculated gets an apostrophe in front, as OWASP advises.
//! What is made of digits, spaces and signs only can do nothing but be a number: it stays as it is, and so does `+39 0171 431111`,
//! which has spaces and is therefore kept as text. A number written without them is given one after its prefix ([`Cell::phones`]); what
//! begins with a zero, as the postal code `00184` and the telephone number `0172438111`, gets the apostrophe too.
//!
//! **For a program.** Commas, decimal points, no mark and nothing in front of anything: what a data package and HSDS ask for.

use csv::{Terminator, WriterBuilder};
use jiff::civil::Date;

/// Who opens the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialect {
    Spreadsheet,
    Program,
}

/// What stands in one place of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing is known, which is never zero.
    Empty,
    Text(String),
    Whole(i64),
    Decimal(f64),
    Date(Date),
}

impl Cell {
    /// Telephone numbers, so that no spreadsheet takes one for a quantity: `+390171431111` would lose its `+`, and its last digits
    /// to `3.9E+11`.
    pub fn phones<'a>(numbers: impl IntoIterator<Item = &'a str>) -> Self {
        numbers.into_iter().map(spaced).collect::<Vec<_>>().join(BETWEEN).into()
    }

    /// One telephone number.
    #[must_use]
    pub fn phone(number: &str) -> Self {
        Self::phones([number])
    }

    /// Several texts in one place.
    pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        texts.into_iter().collect::<Vec<_>>().join(BETWEEN).into()
    }

    fn written(&self, dialect: Dialect) -> String {
        match (self, dialect) {
            (Self::Empty, _) => String::new(),
            (Self::Text(text), Dialect::Spreadsheet) => harmless(text),
            (Self::Text(text), Dialect::Program) => text.clone(),
            (Self::Whole(number), _) => number.to_string(),
            (Self::Decimal(number), Dialect::Spreadsheet) => number.to_string().replace('.', ","),
            (Self::Decimal(number), Dialect::Program) => number.to_string(),
            (Self::Date(day), _) => day.to_string(),
        }
    }
}

/// Between several values of one place. A comma or a semicolon would be the next column to one program or another.
const BETWEEN: &str = " | ";

/// A number that somebody wrote without spaces gets one after its prefix.
fn spaced(number: &str) -> String {
    let is_bare = |rest: &&str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(rest) = number.strip_prefix(ITALY).filter(is_bare) {
        return format!("{ITALY} {rest}");
    }
    // Of mobile and of free numbers the prefix has three digits.
    match number
        .split_at_checked(3)
        .filter(|(code, rest)| code.starts_with(['3', '8']) && rest.len() > 3 && is_bare(&number) && is_bare(rest))
    {
        Some((code, rest)) => format!("{code} {rest}"),
        None => number.to_owned(),
    }
}

/// The only prefix after which the length of the rest is known not to matter: what follows is the whole national number.
const ITALY: &str = "+39";

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        Self::Decimal(number)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Whole(number.into())
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Date(day)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(known: Option<T>) -> Self {
        known.map_or(Self::Empty, Into::into)
    }
}

/// A table while it is written.
#[derive(Debug)]
pub struct Table {
    dialect: Dialect,
    columns: usize,
    writer: csv::Writer<Vec<u8>>,
}

impl Table {
    /// Begins with the names of the columns.
    pub fn new<'a>(dialect: Dialect, columns: impl IntoIterator<Item = &'a str>) -> Self {
        let (start, delimiter) = match dialect {
            Dialect::Spreadsheet => (MARK.to_vec(), b';'),
            Dialect::Program => (Vec::new(), b','),
        };
        let writer = WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).flexible(true).from_writer(start);
        let mut table = Self { dialect, columns: 0, writer };
        let columns: Vec<Cell> = columns.into_iter().map(Cell::from).collect();
        table.columns = columns.len();
        table.row(columns);
        table
    }

    /// One more row. It is as long as the head: what is missing is empty, what is too much is not written.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let missing = std::iter::repeat(Cell::Empty);
        let cells = cells.into_iter().chain(missing).take(self.columns).map(|cell| cell.written(self.dialect));
        // Writing into memory does not fail.
        let _ = self.writer.write_record(cells);
    }

    /// The file.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_default()
    }
}

/// The byte order mark of UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// A text that a spreadsheet shows and does not calculate.
fn harmless(text: &str) -> String {
    let begins_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let is_number = text.chars().all(|letter| letter.is_ascii_digit() || "+- .,/|".contains(letter));
    // A postal code, a telephone number: as a quantity it would lose its zeros.
    let loses_zeros = text.len() > 1 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    if (begins_formula && !is_number) || loses_zeros { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(dialect: Dialect) -> String {
        let mut table = Table::new(dialect, ["nome", "lat", "n", "il", "tel"]);
        let day = Date::constant(2026, 11, 22);
        table.row(["=1+1;\"x\"".into(), 44.391.into(), 0_u32.into(), day.into(), Cell::phone("+390171431111")]);
        table.row([Cell::from("a\nb"), None::<f64>.into()]);
        String::from_utf8(table.finish()).unwrap()
    }

    #[test]
    fn a_spreadsheet_of_an_italian_office_opens_it_right() {
        let text = "\u{feff}nome;lat;n;il;tel\r\n\"'=1+1;\"\"x\"\"\";44,391;0;2026-11-22;+39 0171431111\r\n\"a\nb\";;;;\r\n";
        assert_eq!(table(Dialect::Spreadsheet), text);
    }

    #[test]
    fn a_program_gets_what_is_meant() {
        let text = "nome,lat,n,il,tel\r\n\"=1+1;\"\"x\"\"\",44.391,0,2026-11-22,+39 0171431111\r\n\"a\nb\",,,,\r\n";
        assert_eq!(table(Dialect::Program), text);
    }

    #[test]
    fn nothing_is_calculated_and_no_number_is_spoilt() {
        for dangerous in ["=A1", "+A1", "-cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", "＝1+x", "+39 0171 (int. 5)"] {
            assert_eq!(harmless(dangerous), format!("'{dangerous}"));
        }
        for zeros in ["00184", "0172438111"] {
            assert_eq!(harmless(zeros), format!("'{zeros}"));
        }
        for fine in ["0", "12042", "+39 0171 431111", "+39 0171 431111 / 431112", "-3.5", "Cuneo", "", "a=b"] {
            assert_eq!(harmless(fine), fine);
        }
    }

    #[test]
    fn a_phone_number_keeps_its_plus() {
        let phone = |number| Cell::phone(number).written(Dialect::Spreadsheet);
        assert_eq!(phone("+390171431111"), "+39 0171431111");
        assert_eq!(phone("+39 0171 431111"), "+39 0171 431111");
        assert_eq!(phone("0172438111"), "'0172438111");
        assert_eq!(phone("3331234567"), "333 1234567");
        assert_eq!(phone("800123456"), "800 123456");
        assert_eq!(phone("112"), "112");
        assert_eq!(phone(""), "");
        let both = Cell::phones(["+390171431111", "+39 333 1234567"]).written(Dialect::Spreadsheet);
        assert_eq!(both, "+39 0171431111 | +39 333 1234567");
    }
}
