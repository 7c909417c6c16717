//! What a person who finds the copy reads first: what it is, of which day, and how to open it. Every page says the day too.

use crate::locale::messages::Argument;
use crate::resolve::{Context, words};

/// The name is Italian and English, because whoever plugs the stick in may not read the language of the copy, in which the note is.
pub const NAME: &str = "LEGGIMI-README.txt";

/// The note in the language of the copy, with the line ends that the oldest Windows shows.
#[must_use]
pub fn text(context: &Context<'_>) -> String {
    let title = words::localized(context.portal, &context.portal.settings.title, context.lang()).text;
    let note = told(context, "offline-note", &[("title", Argument::Text(&title))]);
    note.lines().map(|line| format!("{line}\r\n")).collect()
}

/// The line of each page that says of which day it is and where the site is.
#[must_use]
pub fn day(context: &Context<'_>) -> String {
    told(context, "offline-copy", &[])
}

fn told(context: &Context<'_>, id: &str, more: &[(&str, Argument<'_>)]) -> String {
    let date = context.locale.formats.date_long(context.today());
    let address = &context.portal.settings.base_url;
    let arguments = [more, &[("date", Argument::Text(&date)), ("address", Argument::Text(address))]].concat();
    context.locale.messages.format(id, &arguments)
}
