//! Values that an editor writes as plain words and that have rules of their own: dates, languages, references, URNs.
//!
//! Each is a type made only by reading a valid spelling; a wrong one becomes a [`ValueProblem`] with its own diagnostic code.

use crate::base::hash::ContentHash;
use crate::base::id::{AreaId, FactId, ItemId, NetworkId, SectionId, Slug, TopicId};
use crate::base::lang::Lang;
use crate::base::zone::Zone;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

/// Separates a code from the offending value in the one string that serde lets an error carry.
const SEPARATOR: char = '\u{1f}';

/// A word that does not follow the rules of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueProblem {
    Date,
    MonthDay,
    Language,
    Reference,
    Slug,
    Urn,
    Url,
    Hash,
    Alias,
    Decimal,
    Istat,
    Mail,
    Size,
    Zone,
    Country,
    Tiles,
    Zoom,
}

impl ValueProblem {
    pub const ALL: [Self; 17] = [
        Self::Date,
        Self::MonthDay,
        Self::Language,
        Self::Reference,
        Self::Slug,
        Self::Urn,
        Self::Url,
        Self::Hash,
        Self::Alias,
        Self::Decimal,
        Self::Istat,
        Self::Mail,
        Self::Size,
        Self::Zone,
        Self::Country,
        Self::Tiles,
        Self::Zoom,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Date => "date-invalid",
            Self::MonthDay => "month-day-invalid",
            Self::Language => "language-invalid",
            Self::Reference => "reference-invalid",
            Self::Slug => "slug-invalid",
            Self::Urn => "urn-invalid",
            Self::Url => "url-invalid",
            Self::Hash => "hash-invalid",
            Self::Alias => "alias-invalid",
            Self::Decimal => "decimal-invalid",
            Self::Istat => "istat-invalid",
            Self::Mail => "mail-invalid",
            Self::Size => "size-invalid",
            Self::Zone => "zone-invalid",
            Self::Country => "country-invalid",
            Self::Tiles => "tiles-invalid",
            Self::Zoom => "zoom-invalid",
        }
    }

    fn message(self, value: &str) -> String {
        format!("{}{SEPARATOR}{value}", self.code())
    }

    /// Reads back what [`Self::message`] wrote.
    #[must_use]
    pub fn from_message(message: &str) -> Option<(Self, &str)> {
        let (code, value) = message.split_once(SEPARATOR)?;
        Self::ALL.into_iter().find(|problem| problem.code() == code).map(|problem| (problem, value))
    }
}

/// Reads a word with `parse`, or fails with `problem`.
fn read<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    problem: ValueProblem,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| D::Error::custom(problem.message(&text)))
}

/// Gives a type its place in serde and in the JSON Schema: read by a function, described by a pattern.
macro_rules! word {
    ($type:ty, $name:literal, $problem:expr, $parse:expr, $schema:tt) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer, $problem, $parse)
            }
        }

        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

mod country;
mod tiles;

pub use country::CountryCode;
pub use tiles::{TileAddress, ZoomLevel};

/// A day of the calendar, `2026-03-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub jiff::civil::Date);

impl Date {
    /// Reads `YYYY-MM-DD` and nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 10).then(|| text.parse().ok().map(Self)).flatten()
    }
}

/// A day of every year, `12-25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthDay {
    pub month: i8,
    pub day: i8,
}

impl MonthDay {
    fn parse(text: &str) -> Option<Self> {
        // A leap year, so that 29 February is a day.
        let date = Date::parse(&format!("2024-{text}"))?.0;
        Some(Self { month: date.month(), day: date.day() })
    }
}

/// A uniform resource name of Italian law (`urn:nir:…`) or of the European Union (`urn:lex:…`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urn(String);

impl Urn {
    fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("urn:nir:").or_else(|| text.strip_prefix("urn:lex:"))?;
        let parts: Vec<&str> = rest.split(':').collect();
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\'));
        (plain && parts.len() >= 3 && parts.iter().all(|part| !part.is_empty())).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the State publishes the text in force: Normattiva resolves every `urn:nir` of the State.
    #[must_use]
    pub fn resolver_url(&self) -> Option<String> {
        let national = ["stato", "presidente.repubblica", "presidente.consiglio.ministri", "ministero"];
        let authority = self.0.strip_prefix("urn:nir:")?;
        national
            .iter()
            .any(|name| authority.starts_with(name))
            .then(|| format!("https://www.normattiva.it/uri-res/N2Ls?{}", self.0))
    }
}

/// An absolute `https:` or `http:` address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let plain = !text
            .contains(|character: char| character.is_whitespace() || character.is_control() || "\"<>\\^`{}|".contains(character));
        (plain && !host.is_empty()).then(|| Self(text.to_owned()))
    }

    /// The address of a whole site: scheme and host, at most a closing slash.
    #[must_use]
    pub fn parse_site(text: &str) -> Option<Self> {
        Self::parse(text).filter(|address| !address.goes_on())
    }

    /// `https://www.comune.example/page` → `https://www.comune.example`. A policy's own signs end its sentence: they are no part of
    /// an origin.
    #[must_use]
    pub fn origin(&self) -> &str {
        let text = self.as_str();
        let host = text.find("://").map_or(0, |at| at + 3);
        let end = text[host..].find(['/', '?', '#', ';', ',']).map_or(text.len(), |at| host + at);
        &text[..end]
    }

    /// Whether a path, a query or a fragment comes after the host.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        !matches!(&self.0[self.origin().len()..], "" | "/")
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An old address of a page, below a language: `/faq/vecchio-nome/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alias(String);

impl Alias {
    fn parse(text: &str) -> Option<Self> {
        let inside = text.strip_prefix('/')?.strip_suffix('/')?;
        inside.split('/').all(crate::base::id::is_slug).then(|| Self(inside.to_owned()))
    }

    /// Without the outer slashes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A decimal number as an editor wrote it: `40.00` keeps its two digits.
#[derive(Debug, Clone, PartialEq)]
pub struct Decimal(pub f64);

/// The six digits by which ISTAT names a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IstatCode(String);

impl IstatCode {
    fn parse(text: &str) -> Option<Self> {
        (text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An e-mail address that can stand in a link: no spaces, no list, no header smuggled in behind a `?`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailAddress(String);

impl MailAddress {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain =
            text.chars().all(|letter| !letter.is_whitespace() && !letter.is_control() && !"<>\"(),:;\\[]?&%".contains(letter));
        let (name, host) = text.split_once('@')?;
        let whole = !name.is_empty() && host.contains('.') && !host.contains('@') && host.split('.').all(|part| !part.is_empty());
        (plain && whole).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A number of bytes, written `14 kB` or `14000`. A kilobyte is a thousand bytes, as in networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByteSize(pub usize);

impl ByteSize {
    fn parse(text: &str) -> Option<Self> {
        let (number, unit) = match text.strip_suffix("kB") {
            Some(number) => (number.trim_end(), 1000),
            None => (text, 1),
        };
        number.parse::<usize>().ok()?.checked_mul(unit).map(Self)
    }
}

/// The longest slug's pattern, for editors' completion.
const SLUG_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

word!(Date, "Date", ValueProblem::Date, Date::parse, { "type": "string", "format": "date" });
word!(MonthDay, "MonthDay", ValueProblem::MonthDay, MonthDay::parse, { "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$" });
word!(Lang, "Lang", ValueProblem::Language, Lang::parse, { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" });
word!(ItemId, "ItemId", ValueProblem::Reference, ItemId::parse, { "type": "string", "pattern": "^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$" });
word!(Slug, "Slug", ValueProblem::Slug, Slug::parse, { "type": "string", "pattern": SLUG_PATTERN });
word!(TopicId, "TopicId", ValueProblem::Slug, TopicId::parse, { "type": "string", "pattern": SLUG_PATTERN });
word!(AreaId, "AreaId", ValueProblem::Slug, AreaId::parse, { "type": "string", "pattern": SLUG_PATTERN });
word!(FactId, "FactId", ValueProblem::Slug, FactId::parse, { "type": "string", "pattern": SLUG_PATTERN });
word!(NetworkId, "NetworkId", ValueProblem::Slug, NetworkId::parse, { "type": "string", "pattern": SLUG_PATTERN });
word!(SectionId, "SectionId", ValueProblem::Slug, SectionId::parse, { "type": "string", "pattern": SLUG_PATTERN });
word!(ContentHash, "ContentHash", ValueProblem::Hash, ContentHash::parse, { "type": "string", "pattern": "^[0-9a-f]{8}$" });
word!(Urn, "Urn", ValueProblem::Urn, Urn::parse, { "type": "string", "pattern": "^urn:(nir|lex):" });
word!(WebAddress, "WebAddress", ValueProblem::Url, WebAddress::parse, { "type": "string", "format": "uri" });
word!(Alias, "Alias", ValueProblem::Alias, Alias::parse, { "type": "string", "pattern": "^/.+/$" });
word!(Decimal, "Decimal", ValueProblem::Decimal, |text: &str| text.parse().ok().filter(|value: &f64| value.is_finite()).map(Decimal), { "type": "number" });
word!(MailAddress, "MailAddress", ValueProblem::Mail, MailAddress::parse, { "type": "string", "format": "email" });
word!(ByteSize, "ByteSize", ValueProblem::Size, ByteSize::parse, { "type": ["string", "integer"], "pattern": "^[0-9]+( ?kB)?$" });
word!(Zone, "Zone", ValueProblem::Zone, Zone::parse, { "type": "string", "pattern": "^[A-Z][A-Za-z]+/.+$|^UTC$" });
word!(IstatCode, "IstatCode", ValueProblem::Istat, IstatCode::parse, { "type": "string", "pattern": "^[0-9]{6}$" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_whole_days_of_the_calendar() {
        assert!(Date::parse("2026-03-12").is_some());
        for bad in ["2026-02-30", "12/03/2026", "2026-3-12", "2026-03-12T00:00", "oggi"] {
            assert!(Date::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn urns_name_a_law_and_lead_to_it() {
        let urn = Urn::parse("urn:nir:stato:decreto.legislativo:1998-07-25;286~art5").unwrap();
        assert!(urn.resolver_url().unwrap().ends_with(urn.as_str()));
        assert!(Urn::parse("urn:nir:regione.piemonte:legge:2007-08-06;18").unwrap().resolver_url().is_none());
        for bad in ["urn:isbn:1", "urn:nir:stato", "urn:nir:a::b", "urn:nir:a:b:\"c"] {
            assert!(Urn::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn mail_addresses_hold_one_address_and_nothing_else() {
        assert!(["a@b.it", "ufficio.stranieri@pec.comune.alba.cn.it"].into_iter().all(|text| MailAddress::parse(text).is_some()));
        for bad in ["a", "@b.it", "a@b", "a@b@c.it", "a b@c.it", "a@b.it?cc=x@y.it", "a%0Acc@b.it"] {
            assert!(MailAddress::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn sizes_are_bytes_or_thousands_of_them() {
        assert_eq!(["14 kB", "14kB", "900"].map(ByteSize::parse), [14_000, 14_000, 900].map(|bytes| Some(ByteSize(bytes))));
        assert_eq!(["", "kB", "14 MB", "-1", "1.5 kB", "99999999999999999999 kB"].map(ByteSize::parse), [None; 6]);
    }

    #[test]
    fn a_site_is_a_host_and_nothing_after_it() {
        for good in ["https://a.example", "https://a.example/", "http://localhost:8000"] {
            assert!(WebAddress::parse_site(good).is_some(), "{good}");
        }
        for bad in
            ["https://a.example/b", "https://a.example/b/", "https://a.example//", "https://a.example?b", "https://a.example/#b"]
        {
            assert!(WebAddress::parse(bad).is_some() && WebAddress::parse_site(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn an_origin_ends_before_its_path_and_never_adds_a_sentence_to_a_policy() {
        for (written, expected) in [
            ("https://a.example", "https://a.example"),
            ("https://a.example:8443/x?y#z", "https://a.example:8443"),
            ("https://a.example;script-src", "https://a.example"),
            ("https://a.example,*", "https://a.example"),
        ] {
            assert_eq!(WebAddress::parse(written).unwrap().origin(), expected);
        }
        assert_eq!(WebAddress::parse("https://a.example;script-src *"), None);
    }

    #[test]
    fn addresses_carry_no_script() {
        assert!(WebAddress::parse("https://www.normattiva.it/").is_some());
        for bad in ["javascript:alert(1)", "//evil.example", "https://", "https://a b", "https://a\"onclick"] {
            assert!(WebAddress::parse(bad).is_none(), "{bad}");
        }
    }
}
