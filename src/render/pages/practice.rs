//! Desks that do it differently, told to the reader: beside the section concerned, on the desk's own page, at the counter.

use super::{date, localized};
use crate::base::escape::Escaped;
use crate::base::id::ItemId;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::model::{Front, Item};
use crate::parse::localized::Localized;
use crate::parse::record::Record;
use crate::parse::record::guide::PracticeSubject;
use crate::parse::record::translation::Translator;
use crate::render::Page;
use crate::render::frame::item_link;
use crate::render::view::practice::{PracticeOriginal, PracticeView, SidePractice};
use crate::render::view::{Link, Text};
use crate::resolve::Context;
use crate::resolve::item::{TranslationState, translation_state};
use crate::resolve::practice::{self, Exception};
use crate::resolve::words;

impl Page<'_> {
    /// What is different now about what a section of a guide says.
    pub(super) fn practices_of_section(&self, guide: &Front, section: &str) -> Vec<PracticeView> {
        let here = in_force(&self.context, guide).filter(|exception| exception.about.section() == section);
        let is_said = self.says_that_it_is_untranslated(guide);
        here.map(|exception| self.practice(&exception, is_said)).collect()
    }

    /// What is different about a subject for which the guide has no section.
    pub(super) fn practices_of_no_section(&self, guide: &Item) -> Vec<PracticeView> {
        let has = |id: &str| guide.sections(&guide.source).iter().any(|parsed| parsed.section.id.as_str() == id);
        let rest = in_force(&self.context, guide).filter(|exception| !has(exception.about.section()));
        let is_said = self.says_that_it_is_untranslated(guide);
        rest.map(|exception| self.practice(&exception, is_said)).collect()
    }

    /// Whether the page of a guide begins with a word about its language.
    fn says_that_it_is_untranslated(&self, guide: &Front) -> bool {
        translation_state(guide, self.context.lang()) == TranslationState::Fallback
    }

    /// What a desk does differently now.
    pub(super) fn practices_of_desk(&self, desk: &Front) -> Vec<PracticeView> {
        let found = practice::of_desk(self.context.portal, &desk.id, self.context.today());
        let view = |(guide, exception): (&Front, Exception<'_>)| PracticeView {
            guide: standard(&self.context, guide, exception.about),
            desks: Vec::new(),
            // The page is the desk's, and whatever it says of its own language is not about the guide's words.
            ..self.practice(&exception, false)
        };
        found.into_iter().map(view).collect()
    }

    /// The same on one side of the counter's page; nothing where that side's language has no words for it.
    pub(super) fn practices_at_side(&self, guide: &Front, section: &str, side: &Lang) -> Vec<SidePractice> {
        let here = in_force(&self.context, guide).filter(|exception| exception.about.section() == section);
        here.filter_map(|exception| self.side_practice(&exception, side)).collect()
    }

    fn side_practice(&self, exception: &Exception<'_>, side: &Lang) -> Option<SidePractice> {
        let (portal, locale) = (self.context.portal, self.context.locale_of(side));
        let text = words::localized(portal, exception.text, side);
        let name = |id: &&ItemId| {
            let title = words::title(portal, portal.item(id)?, side);
            Some(super::counter::marked(&title, side))
        };
        (text.lang == *side).then(|| SidePractice {
            label: locale.messages.text("practice-at"),
            desks: exception.desks.iter().filter_map(name).collect(),
            text: Escaped(&text.text).to_string(),
            until: locale
                .messages
                .format("practice-until-day", &[("date", Argument::Text(&locale.formats.date_long(exception.until)))]),
        })
    }

    fn practice(&self, exception: &Exception<'_>, language_is_said: bool) -> PracticeView {
        let context = &self.context;
        let (notice, original) = self.translated_practice(exception.text, language_is_said);
        PracticeView {
            desks: exception.desks.iter().map(|id| desk_link(context, id)).collect(),
            guide: None,
            about: subject(context, exception.about),
            text: localized(context, exception.text),
            notice,
            original,
            reason: localized(context, exception.reason),
            until: date(context, exception.until),
        }
    }

    /// What the reader must know of words that are not those of the source: nothing where the whole page is untranslated and says so.
    fn translated_practice(&self, text: &Localized, language_is_said: bool) -> (Option<String>, Option<PracticeOriginal>) {
        let context = &self.context;
        let settings = &context.portal.settings;
        let shown = words::localized(context.portal, text, context.lang());
        let source = &settings.source;
        let language = words::language(context, source);
        let say = |id: &str, on: &str| {
            context.locale.messages.format(id, &[("language", Argument::Text(&language)), ("date", Argument::Text(on))])
        };
        if shown.lang != *context.lang() {
            return ((!language_is_said).then(|| say("section-missing", "")), None);
        }
        let translation = settings.data_translations.as_ref().filter(|_| shown.lang != *source);
        let Some(translation) = translation.filter(|translation| translation.by == Translator::Machine) else {
            return (None, None);
        };
        let original = PracticeOriginal {
            label: say("original-label", ""),
            text: Text::of(words::localized(context.portal, text, source), context.lang()),
        };
        (Some(say("translation-machine", &context.locale.formats.date_long(translation.on.0))), Some(original))
    }
}

fn in_force<'a>(context: &Context<'_>, item: &'a Front) -> impl Iterator<Item = Exception<'a>> {
    let exceptions = match &item.record {
        Record::Guide(guide) => practice::of_guide(guide),
        _ => Vec::new(),
    };
    let today = context.today();
    exceptions.into_iter().filter(move |exception| exception.is_in_force(today))
}

/// A desk by its name, or by its id where there is no such desk.
pub(super) fn desk_link(context: &Context<'_>, id: &ItemId) -> Link {
    item_link(context, id).unwrap_or_else(|| Link { label: Text::plain(id.to_string()), url: None })
}

pub(super) fn subject(context: &Context<'_>, about: PracticeSubject) -> String {
    context.locale.messages.text(&format!("practice-{}", about.as_str()))
}

/// The guide, at the section that holds the agreed standard.
pub(super) fn standard(context: &Context<'_>, guide: &Front, about: PracticeSubject) -> Option<Link> {
    let page = Route::Item(guide.id.clone(), *context.lang()).path();
    let label = item_link(context, &guide.id)?.label;
    Some(Link { label, url: Some(format!("{page}#{}", about.section())) })
}
