//! Where a map with streets has its pictures from.

use super::{ValueProblem, WebAddress, read};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

/// What stands in the address for the zoom level, the column and the row.
const PLACEHOLDERS: [&str; 3] = ["{z}", "{x}", "{y}"];

/// Where tiles are asked for: `https://tiles.example.org/{z}/{x}/{y}.png`, each placeholder once, behind the host. One host only:
/// it is named to the readers, who are asked before anything is fetched from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TileAddress {
    text: String,
    /// Scheme, host, port.
    origin: String,
}

impl TileAddress {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let filled = PLACEHOLDERS.iter().try_fold(text.to_owned(), |filled, placeholder| {
            (text.matches(placeholder).count() == 1).then(|| filled.replace(placeholder, "0"))
        })?;
        let origin = WebAddress::parse(&filled)?.origin().to_owned();
        let host = origin.strip_prefix("https://")?;
        // It becomes a word of a policy, and nothing else can be smuggled in beside it.
        let is_plain = host.starts_with(|first: char| first.is_ascii_alphanumeric())
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':'));
        // Placeholders in the host would have changed it.
        (is_plain && text.starts_with(&format!("{origin}/"))).then(|| Self { text: text.to_owned(), origin })
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// As readers know it: `tiles.example.org`.
    #[must_use]
    pub fn host(&self) -> &str {
        self.origin.strip_prefix("https://").unwrap_or(&self.origin)
    }
}

/// How far a map goes in: at 0 the world is one tile, each step doubles it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoomLevel(u8);

impl ZoomLevel {
    /// Beyond this no server has pictures.
    const MOST: u8 = 22;
    /// A map that cannot go in further than a region shows no way to a desk.
    const LEAST: u8 = 10;

    fn parse(text: &str) -> Option<Self> {
        text.parse().ok().filter(|level| (Self::LEAST..=Self::MOST).contains(level)).map(Self)
    }

    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for ZoomLevel {
    /// As far as most servers go.
    fn default() -> Self {
        Self(19)
    }
}

word!(TileAddress, "TileAddress", ValueProblem::Tiles, TileAddress::parse, { "type": "string", "pattern": "^https://[^/{}]+/.*\\{[zxy]\\}" });
word!(ZoomLevel, "ZoomLevel", ValueProblem::Zoom, ZoomLevel::parse, { "type": "integer", "minimum": 10, "maximum": 22 });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_have_one_host_and_three_placeholders() {
        let address = TileAddress::parse("https://tiles.example.org:8443/a/{z}/{x}/{y}@2x.png?key=b").unwrap();
        assert_eq!((address.origin(), address.host()), ("https://tiles.example.org:8443", "tiles.example.org:8443"));
        for bad in [
            "http://tiles.example.org/{z}/{x}/{y}.png",
            "https://tiles.example.org/{z}/{x}.png",
            "https://tiles.example.org/{z}/{x}/{y}/{y}.png",
            "https://{s}.tiles.example.org/{z}/{x}/{y}.png",
            "https://{z}.example.org/{x}/{y}.png",
            "https://tiles.example.org/{z}/{x}/{y}{r}.png",
            "https://tiles.example.org?{z}/{x}/{y}",
            "https://me@tiles.example.org/{z}/{x}/{y}",
            "https://tiles.example.org;script-src/{z}/{x}/{y}",
            "https://*/{z}/{x}/{y}",
            "/{z}/{x}/{y}.png",
        ] {
            assert_eq!(TileAddress::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn zoom_levels_are_those_of_tile_servers() {
        assert_eq!(["10", "22"].map(|text| ZoomLevel::parse(text).map(ZoomLevel::get)), [Some(10), Some(22)]);
        assert_eq!(["9", "23", "-1", "19.5", "many"].map(ZoomLevel::parse), [None; 5]);
        assert_eq!(ZoomLevel::parse(&ZoomLevel::default().get().to_string()), Some(ZoomLevel::default()));
    }
}
