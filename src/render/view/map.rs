//! `map`: an area's plan and the list beside it, which says the same in the same order.

use super::Text;
use super::hours::OpeningPiece;
use super::list::FacetLink;
use super::record::{AddressView, ContactView, DirectionsView};
use schemars::JsonSchema;
use serde::Serialize;

/// An area's desks, drawn and listed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MapView {
    /// "Map: Alba area"
    pub title: String,
    /// What the drawing shows, for those who do not see it.
    pub summary: String,
    /// In units of the drawing, as are all numbers below.
    pub width: String,
    pub height: String,
    /// SVG path data of the area's outline; empty when nothing is known of it.
    pub outline: String,
    /// Whether the outline is only about right.
    pub approximate: bool,
    /// Who drew the border, with its licence; null when nobody is named.
    pub attribution: Option<String>,
    /// Path data of the area's other municipalities.
    pub dots: String,
    /// A map with streets, for readers who ask for it; null unless `portal.yaml` names a server of tiles.
    pub streets: Option<StreetMapView>,
    /// Of each mark.
    pub radius: String,
    pub marks: Vec<MarkView>,
    /// Whether some desk stands at its municipality's seat, for want of a position of its own.
    pub at_seats: bool,
    /// Whether some desk's hours can be told for the minute of reading.
    pub has_clock: bool,
    /// Whether the list and the table name municipalities, because the desks are too many.
    pub by_town: bool,
    /// In the order of their numbers; those that nobody knows the position of come last, without a number.
    pub places: Vec<PlaceView>,
}

/// What the script of a map with streets is told. Nothing is fetched before the reader asks.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StreetMapView {
    /// `https://tiles.example.org/{z}/{x}/{y}.png`
    pub tiles: String,
    /// How far in there are tiles.
    pub max_zoom: u8,
    /// Says which server will see the reader's address.
    pub notice: String,
    /// Whose map it is; to be shown with the map.
    pub attribution: Text,
    /// Where its licence is.
    pub attribution_url: Option<String>,
}

/// A numbered point, which leads to its place in the list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MarkView {
    /// As the reader writes it.
    pub number: String,
    /// `#place-3`
    pub url: String,
    /// "3. Alba (2 desks)"
    pub label: String,
    pub x: String,
    pub y: String,
    /// Null where there is no room for it.
    pub name: Option<NameView>,
}

/// A name beside a mark.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NameView {
    /// Drawn only: the mark's label says it to those who hear the page.
    pub text: String,
    /// From the mark.
    pub x: String,
    pub y: String,
    /// `start`, `middle` or `end`, for `text-anchor`.
    pub anchor: &'static str,
}

/// What stands at a mark.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlaceView {
    /// For the heading's `id`.
    pub id: String,
    /// Null for desks without a position.
    pub number: Option<String>,
    pub names: Vec<Text>,
    /// Empty where there are too many: then `towns` are.
    pub desks: Vec<PlacedDeskView>,
    /// Municipalities with their number of desks, where the whole list would be too long to read.
    pub towns: Vec<TownView>,
}

/// A municipality in the list beside the map, in the place of its desks.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TownView {
    pub link: FacetLink,
    /// `44.7,8.03`: where it stands on a map with streets; null where there is none.
    pub at: Option<String>,
}

/// A desk in the list beside the map.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlacedDeskView {
    pub title: Text,
    pub url: String,
    /// What readers must know of the translation before they follow the link, in words: missing, out of date, in part; null: nothing.
    pub tag: Option<String>,
    /// The municipality, where the mark stands for several.
    pub place: Option<Text>,
    pub address: Option<AddressView>,
    pub opening: OpeningPiece,
    /// Telephones.
    pub contacts: Vec<ContactView>,
    pub directions: Option<DirectionsView>,
    /// Whether a wheelchair gets in; null when not known.
    pub wheelchair: Option<String>,
    /// `44.7,8.03`: where it stands on a map with streets; null where there is none.
    pub at: Option<String>,
}
