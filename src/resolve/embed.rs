//! Which pieces of a portal other sites may show, what each is called, and the frame that shows one.

use super::words::{self, Words};
use super::{Context, desk};
use crate::base::escape::Escaped;
use crate::base::id::{Collection, ItemId};
use crate::base::lang::Lang;
use crate::base::route::{Cut, Embedded, Route};
use crate::locale::messages::Argument;
use crate::model::Portal;

/// Whose items are pieces.
const COLLECTIONS: [Collection; 3] = [Collection::Faq, Collection::Guides, Collection::Services];

/// The height of a frame that does not grow with what it shows, in CSS pixels: as much as a short answer.
pub const FRAME_HEIGHT: u32 = 600;

/// The line of HTML that shows a piece inside another page; `width` as the attribute has it.
#[must_use]
pub fn frame(url: &str, title: &str, width: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{FRAME_HEIGHT}\" loading=\"lazy\"></iframe>",
        Escaped(url),
        Escaped(title)
    )
}

/// All pieces, in a fixed order: answers, guides, desks, topics, areas, the search. None when the portal does not want them.
#[must_use]
pub fn pieces(portal: &Portal) -> Vec<Embedded> {
    if portal.settings.embed.is_none() {
        return Vec::new();
    }
    let items = COLLECTIONS.into_iter().flat_map(|collection| portal.collection(collection));
    let items = items.map(|item| Embedded::Item(item.id.clone()));
    let topics = portal.topics.iter().map(|topic| Embedded::Topic(topic.id.value.clone()));
    let areas = desk::areas(portal).into_iter().cloned().map(Embedded::ServicesIn);
    items.chain(topics).chain(areas).chain([Embedded::Search]).collect()
}

/// The collections that have pieces: the lines to paste for their items stand on a page for each.
pub fn collections(portal: &Portal) -> impl Iterator<Item = Collection> {
    let wanted = portal.settings.embed.is_some();
    COLLECTIONS.into_iter().filter(move |collection| wanted && portal.collection(*collection).next().is_some())
}

/// The collection on whose page a piece's line stands; the line of any other stands on the page about all.
#[must_use]
pub fn listed_under(piece: &Embedded) -> Option<Collection> {
    match piece {
        Embedded::Item(id) => Some(id.collection),
        Embedded::Topic(_) | Embedded::ServicesIn(_) | Embedded::Search => None,
    }
}

/// Whether a piece is one of [`pieces`].
#[must_use]
pub fn exists(portal: &Portal, piece: &Embedded) -> bool {
    portal.settings.embed.is_some()
        && match piece {
            Embedded::Item(id) => is_embeddable(id) && portal.item(id).is_some(),
            Embedded::Topic(id) => portal.topic(id).is_some(),
            Embedded::ServicesIn(area) => desk::has_page(portal, area),
            Embedded::Search => true,
        }
}

fn is_embeddable(id: &ItemId) -> bool {
    COLLECTIONS.contains(&id.collection)
}

/// The piece that other sites may show of a page.
#[must_use]
pub fn of_page(portal: &Portal, page: &Route) -> Option<Embedded> {
    let piece = match page {
        Route::Item(id, _) => Embedded::Item(id.clone()),
        Route::Topic(_, id) => Embedded::Topic(id.clone()),
        Route::Services(_, Cut::In(area)) => Embedded::ServicesIn(area.clone()),
        Route::Search(_) => Embedded::Search,
        _ => return None,
    };
    exists(portal, &piece).then_some(piece)
}

/// What a reader reads above it.
#[must_use]
pub fn title(context: &Context<'_>, piece: &Embedded) -> Option<Words> {
    let (portal, lang) = (context.portal, context.lang());
    match piece {
        Embedded::Item(id) => Some(words::title(portal, portal.item(id)?, lang)),
        Embedded::Topic(id) => Some(words::localized(portal, &portal.topic(id)?.names, lang)),
        Embedded::ServicesIn(area) => {
            let name = words::localized(portal, &portal.area(area)?.name, lang).text;
            let text = context.locale.messages.format("services-in-title", &[("area", Argument::Text(&name))]);
            Some(Words { text, lang: *lang })
        }
        Embedded::Search => Some(Words { text: context.locale.messages.text("search-title"), lang: *lang }),
    }
}

/// The languages in which a piece is more than a fallback, in the portal's order.
#[must_use]
pub fn languages(portal: &Portal, piece: &Embedded) -> Vec<Lang> {
    let speaks = |lang: &&Lang| match piece {
        Embedded::Item(id) => portal.item(id).is_some_and(|item| item.speaks(lang)),
        Embedded::Topic(_) | Embedded::ServicesIn(_) | Embedded::Search => true,
    };
    portal.settings.languages.iter().filter(speaks).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_leave_its_attribute() {
        let html = frame("https://example.org/embed/it/faq/a/", "\"><script>alert(1)</script> & l'<b>", "640");
        assert!(!html.contains("<script") && !html.contains("\"><s"), "{html}");
        assert_eq!(html.matches('"').count(), 10, "{html}");
    }
}
