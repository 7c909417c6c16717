//! oEmbed 1.0 (oembed.com): what a content manager needs to turn the address of a page into a frame.

use crate::base::lang::Lang;
use crate::base::route::{EmbedForm, Embedded, Route};
use crate::resolve::{Context, embed, words};
use schemars::JsonSchema;
use serde::Serialize;

/// A consumer that knows no better gives the frame this room, in CSS pixels: a column of text.
const WIDTH: u32 = 640;

/// For how long consumers may keep the answer: a day, in seconds.
const CACHE_AGE: u32 = 86_400;

/// An answer of type `rich`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OEmbed {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub version: &'static str,
    pub title: String,
    pub provider_name: String,
    pub provider_url: String,
    pub cache_age: u32,
    pub width: u32,
    pub height: u32,
    /// The frame, as HTML.
    pub html: String,
}

/// What is told of a piece; `None` when the portal has no such piece.
#[must_use]
pub fn answer(context: &Context<'_>, piece: &Embedded) -> Option<OEmbed> {
    if !embed::exists(context.portal, piece) {
        return None;
    }
    let (portal, lang) = (context.portal, context.lang());
    let title = embed::title(context, piece)?.text;
    Some(OEmbed {
        kind: "rich",
        version: "1.0",
        html: embed::frame(&portal.settings.absolute(&page(lang, piece)), &title, &WIDTH.to_string()),
        title,
        provider_name: words::localized(portal, &portal.settings.title, lang).text,
        provider_url: portal.settings.absolute(&Route::Home(*lang)),
        cache_age: CACHE_AGE,
        width: WIDTH,
        height: embed::FRAME_HEIGHT,
    })
}

fn page(lang: &Lang, piece: &Embedded) -> Route {
    Route::Embed(*lang, piece.clone(), EmbedForm::Page)
}
