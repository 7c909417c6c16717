//! For webmasters: how other sites show pages of this one, and the line to paste for each. The lines for answers, guides and desks stand
//! on a page for each of these, since a network may have hundreds of desks.

use super::embed::page_route;
use crate::base::diagnostic::Diagnostic;
use crate::base::escape::Escaped;
use crate::base::id::Collection;
use crate::base::lang::{Direction, Lang};
use crate::base::route::{EmbedForm, Embedded, Route};
use crate::locale::messages::Argument;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages, embed_id};
use crate::render::view::embed::{EmbedEntry, EmbedExample, EmbedGroup, EmbedLinesView, EmbedsView};
use crate::render::view::{Link, Text};
use crate::resolve::words::Words;
use crate::resolve::{Context, embed};

/// The kinds of pieces, in the order of the page.
const KINDS: [Kind; 6] = [
    Kind::Items(Collection::Faq),
    Kind::Items(Collection::Guides),
    Kind::Items(Collection::Services),
    Kind::Topics,
    Kind::Areas,
    Kind::Search,
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Items(Collection),
    Topics,
    Areas,
    Search,
}

impl Page<'_> {
    pub(in crate::render) fn embeds(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let pieces = titled(context, |_| true);
        let of_kind = |kind: Kind| pieces.iter().filter(move |(piece, _)| Kind::of(piece) == kind);
        let base = &context.portal.settings.base_url;
        let here = |kind: &Kind| !matches!(kind, Kind::Items(_));
        let view = EmbedsView {
            examples: KINDS.into_iter().filter_map(|kind| Some(self.example(kind, of_kind(kind).next()?))).collect(),
            pages: embed::collections(context.portal).map(|collection| self.lines_link(collection)).collect(),
            groups: KINDS.into_iter().filter(here).filter_map(|kind| self.embed_group(kind, of_kind(kind))).collect(),
            policy: format!("script-src {base}/embed.js; frame-src {base}"),
        };
        let messages = &context.locale.messages;
        let frame =
            Frame::alone(messages.text("embeds-title"), Some(messages.text("embeds-summary")), Languages::Editors, |lang| {
                Route::Embeds(lang, None)
            });
        self.render("embeds.html", frame, Views::default().with("embeds", &view))
    }

    /// The lines for the items of a collection; `None` where it has no pieces.
    pub(in crate::render) fn embeds_of(&self, collection: Collection) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let context = &self.context;
        if !embed::collections(context.portal).any(|with_pieces| with_pieces == collection) {
            return Ok(None);
        }
        let kind = Kind::Items(collection);
        let pieces = titled(context, |piece| Kind::of(piece) == kind);
        let view = EmbedLinesView {
            all: link(context, "embeds-title", Route::Embeds(*context.lang(), None)),
            entries: self.embed_group(kind, pieces.iter()).map(|group| group.entries).unwrap_or_default(),
        };
        let messages = &context.locale.messages;
        let title = messages.format("embeds-of", &[("collection", Argument::Text(&kind.name(context)))]);
        let frame = Frame::alone(title, Some(messages.text("embeds-summary")), Languages::Editors, move |lang| {
            Route::Embeds(lang, Some(collection))
        });
        self.render("embed-lines.html", frame, Views::default().with("lines", &view)).map(Some)
    }

    fn lines_link(&self, collection: Collection) -> Link {
        let label = Kind::Items(collection).name(&self.context);
        Link { label: Text::plain(label), url: Some(Route::Embeds(*self.context.lang(), Some(collection)).path()) }
    }

    fn example(&self, kind: Kind, (piece, title): &(Embedded, Words)) -> EmbedExample {
        EmbedExample {
            kind: kind.name(&self.context),
            title: Text::of(title.clone(), self.context.lang()),
            element: self.element_line(piece, title),
            frame: self.frame_line(piece, title),
            content: self.context.portal.settings.absolute(&Route::Embed(
                *self.context.lang(),
                piece.clone(),
                EmbedForm::Content,
            )),
        }
    }

    fn embed_group<'p>(&self, kind: Kind, pieces: impl Iterator<Item = &'p (Embedded, Words)>) -> Option<EmbedGroup> {
        let entry = |(piece, title): &(Embedded, Words)| EmbedEntry {
            id: embed_id(piece),
            title: Text::of(title.clone(), self.context.lang()),
            url: page_route(self.context.lang(), piece).path(),
            element: self.element_line(piece, title),
        };
        let mut entries: Vec<EmbedEntry> = pieces.map(entry).collect();
        let formats = &self.context.locale.formats;
        entries.sort_by(|left, right| formats.compare(&left.title.text, &right.title.text).then_with(|| left.id.cmp(&right.id)));
        (!entries.is_empty()).then(|| EmbedGroup { id: kind.id(), heading: kind.name(&self.context), entries })
    }

    /// The element, with a plain link inside for when nothing loads, and its script.
    fn element_line(&self, piece: &Embedded, title: &Words) -> String {
        let lang = self.context.lang();
        let (frame, full) = (
            self.context.portal.settings.absolute(&page_route(lang, piece)),
            self.context.portal.settings.absolute(&piece.full(lang)),
        );
        let script = self.context.portal.settings.absolute(&Route::EmbedScript);
        format!(
            "<sportello-embed src=\"{frame}\"><a href=\"{full}\"{}>{}</a></sportello-embed><script src=\"{script}\" async></script>",
            language(&title.lang),
            Escaped(&title.text)
        )
    }

    fn frame_line(&self, piece: &Embedded, title: &Words) -> String {
        embed::frame(&self.context.portal.settings.absolute(&page_route(self.context.lang(), piece)), &title.text, "100%")
    }
}

/// The pieces that are wanted, with what each is called.
fn titled(context: &Context<'_>, wanted: impl Fn(&Embedded) -> bool) -> Vec<(Embedded, Words)> {
    let pieces = embed::pieces(context.portal).into_iter().filter(wanted);
    pieces.filter_map(|piece| embed::title(context, &piece).map(|title| (piece, title))).collect()
}

fn link(context: &Context<'_>, message: &str, route: Route) -> Link {
    Link { label: Text::plain(context.locale.messages.text(message)), url: Some(route.path()) }
}

impl Kind {
    const fn of(piece: &Embedded) -> Self {
        match piece {
            Embedded::Item(id) => Self::Items(id.collection),
            Embedded::Topic(_) => Self::Topics,
            Embedded::ServicesIn(_) => Self::Areas,
            Embedded::Search => Self::Search,
        }
    }

    /// Of its heading.
    fn id(self) -> String {
        match self {
            Self::Items(collection) => collection.to_string(),
            Self::Topics => "topics".to_owned(),
            Self::Areas => "areas".to_owned(),
            Self::Search => "searches".to_owned(),
        }
    }

    fn name(self, context: &Context<'_>) -> String {
        context.locale.messages.text(&match self {
            Self::Items(collection) => format!("collection-{collection}"),
            Self::Topics => "topics".to_owned(),
            Self::Areas => "embeds-areas".to_owned(),
            Self::Search => "search".to_owned(),
        })
    }
}

/// The language of a link's words: the page around it may be in any.
fn language(lang: &Lang) -> String {
    match lang.direction() {
        Direction::LeftToRight => format!(" lang=\"{lang}\""),
        Direction::RightToLeft => format!(" lang=\"{lang}\" dir=\"rtl\""),
    }
}
