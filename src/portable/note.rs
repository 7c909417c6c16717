//! What a person who finds the copy reads first: what it is, of which day, and how to open it.

use crate::locale::messages::Argument;
use crate::resolve::{Context, words};

/// Italian and English, because whoever plugs the stick in may not read its language.
pub const NAME: &str = "LEGGIMI-README.txt";

/// The note in the reader's language, with the line ends that the oldest Windows shows.
#[must_use]
pub fn text(context: &Context<'_>) -> String {
    let settings = &context.portal.settings;
    let title = words::localized(context.portal, &settings.title, context.lang()).text;
    let date = context.locale.formats.date_long(context.today);
    let arguments =
        [("title", Argument::Text(&title)), ("date", Argument::Text(&date)), ("address", Argument::Text(&settings.base_url))];
    let note = context.locale.messages.format("offline-note", &arguments);
    note.lines().map(|line| format!("{line}\r\n")).collect()
}
