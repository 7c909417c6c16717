//! For coordinators: how the desks of each area cover the people who live there, as a chart, tables and what is missing.

use super::localized;
use super::service::spoken_days;
use crate::base::diagnostic::Diagnostic;
use crate::base::route::{Cut, Oversight, OversightForm, Route};
use crate::locale::messages::Argument;
use crate::render::chart::{Bar, bars};
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages, item_link, language_label};
use crate::render::view::oversight::{AreaView, CoverageRow, CoverageView, GapView, LanguageRow, OfferView};
use crate::render::view::{Link, Text};
use crate::render::{Page, bound};
use crate::resolve::bound::Bound;
use crate::resolve::coverage::{AreaCoverage, ForeignResidents, Gap, LanguageCoverage, Offer, OfferAt, coverage};
use crate::resolve::{choice, desk, words};

impl Page<'_> {
    pub(in crate::render) fn coverage(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let found = coverage(context.portal, context.almanac);
        let (messages, lang) = (&context.locale.messages, context.lang());
        let bar = |area: &AreaCoverage<'_>| Bar {
            label: self.area_name(area),
            number: area.per_thousand,
            words: self.for_each_thousand(area),
        };
        let elsewhere: Vec<Link> = found.elsewhere.iter().filter_map(|desk| item_link(context, &desk.id)).collect();
        let view = CoverageView {
            table: Route::Oversight(*lang, Oversight::Coverage, OversightForm::Table).path(),
            chart: bars(found.areas.iter().map(bar).collect()),
            rows: found.areas.iter().map(|area| self.coverage_row(area)).collect(),
            whole: CoverageRow { area: self.named("coverage-whole"), ..self.coverage_row(&found.whole) },
            method: self.method(),
            sources: found.whole.residents.sources.iter().cloned().collect(),
            areas: found.areas.iter().enumerate().map(|(at, area)| self.area_view(at, area)).collect(),
            elsewhere_label: (!elsewhere.is_empty()).then(|| super::count(context, "coverage-elsewhere", elsewhere.len())),
            elsewhere,
        };
        let frame =
            Frame::alone(messages.text("coverage-title"), Some(messages.text("coverage-summary")), Languages::Editors, |lang| {
                Route::Oversight(lang, Oversight::Coverage, OversightForm::Page)
            });
        self.render("coverage.html", frame, Views::default().with("coverage", &view))
    }

    fn named(&self, message: &str) -> Link {
        Link { label: Text::plain(self.context.locale.messages.text(message)), url: None }
    }

    fn area_name(&self, area: &AreaCoverage<'_>) -> Link {
        let context = &self.context;
        let Some(area) = area.area else { return self.named("coverage-no-basin") };
        let url = || Route::Services(*context.lang(), Cut::In(area.id.clone())).path();
        Link { label: localized(context, &area.name), url: desk::has_page(context.portal, &area.id).then(url) }
    }

    fn method(&self) -> Vec<String> {
        let context = &self.context;
        let (messages, settings) = (&context.locale.messages, &context.portal.settings.coverage);
        let kinds: Vec<String> =
            settings.kinds.iter().map(|kind| messages.text(&format!("service-kind-{}", kind.as_str()))).collect();
        let countries: Vec<String> = settings
            .main_languages
            .iter()
            .map(|(country, languages)| {
                let names: Vec<String> = languages.iter().map(|lang| words::language(context, lang)).collect();
                format!("{country}: {}", names.join(", "))
            })
            .collect();
        let people = match countries.is_empty() {
            true => messages.text("coverage-people-missing"),
            false => messages.format("coverage-people-text", &[("countries", Argument::Text(&countries.join("; ")))]),
        };
        let kinds = messages.format("coverage-kinds", &[("kinds", Argument::Text(&context.locale.formats.list_and(&kinds)))]);
        vec![messages.text("coverage-method"), kinds, people]
    }

    fn for_each_thousand(&self, area: &AreaCoverage<'_>) -> String {
        match area.per_thousand {
            Some(share) => bound::words(&self.context, share),
            None if area.residents.bound() != Bound::Exactly(0) => self.no_desk(),
            None => self.context.locale.messages.text("coverage-nobody"),
        }
    }

    /// Not "0": the portal may not know of all desks.
    fn no_desk(&self) -> String {
        self.context.locale.messages.text("coverage-offer-none")
    }

    fn coverage_row(&self, area: &AreaCoverage<'_>) -> CoverageRow {
        let context = &self.context;
        let whole = |number: usize| context.locale.formats.integer(i64::try_from(number).unwrap_or(i64::MAX));
        CoverageRow {
            area: self.area_name(area),
            desks: whole(area.desks),
            with_hours: whole(area.with_hours),
            hours: area.hours().map_or_else(|| self.no_desk(), |hours| bound::words(context, hours)),
            residents: bound::words(context, area.residents.bound().map(|people| people as f64)),
            residents_known: self.residents_known(&area.residents),
            per_thousand: self.for_each_thousand(area),
        }
    }

    /// "in 12 of 30 municipalities, 1 January 2024"; of one municipality the day is enough.
    fn residents_known(&self, residents: &ForeignResidents) -> Option<String> {
        let locale = self.context.locale;
        let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let share = [("known", number(residents.count.known)), ("of", number(residents.count.of))];
        let places = (residents.count.of > 1).then(|| locale.messages.format("coverage-municipalities", &share));
        let days = match (residents.days.first(), residents.days.last()) {
            (Some(first), Some(last)) if first != last => {
                let [first, last] = [first, last].map(|day| locale.formats.date_short(*day));
                let span = [("from", Argument::Text(&first)), ("to", Argument::Text(&last))];
                Some(locale.messages.format("coverage-between", &span))
            }
            (Some(day), _) => Some(locale.formats.date_short(*day)),
            _ => None,
        };
        let said: Vec<String> = places.into_iter().chain(days).collect();
        (!said.is_empty()).then(|| said.join(" · "))
    }

    fn area_view(&self, at: usize, area: &AreaCoverage<'_>) -> AreaView {
        AreaView {
            id: area.area.map_or_else(|| format!("area-{at}"), |area| area.id.to_string()),
            name: self.area_name(area),
            gaps: area.gaps.iter().map(|gap| self.gap(gap)).collect(),
            languages: area.offers().unwrap_or_default().iter().map(|language| self.language_row(language)).collect(),
            has_people: area.languages.iter().any(|language| language.people != Bound::Unknown),
            places: area.places.iter().map(|place| self.coverage_row(place)).collect(),
        }
    }

    fn gap(&self, gap: &Gap) -> GapView {
        let context = &self.context;
        let (messages, formats) = (&context.locale.messages, &context.locale.formats);
        let listed = |message: &str, name: &str, words: &[String]| {
            messages.format(message, &[(name, Argument::Text(&formats.list_and(words)))])
        };
        let text = match gap {
            Gap::NoDesk => messages.text("gap-no-desk"),
            Gap::DaysClosed(days) => {
                let days: Vec<String> = days.iter().map(|day| formats.weekday_long(*day)).collect();
                listed("gap-days", "days", &days)
            }
            Gap::Languages(languages) => {
                let names: Vec<String> = languages.iter().map(|lang| words::language(context, lang)).collect();
                listed("gap-languages", "languages", &names)
            }
            Gap::HoursUnknown(count) => super::count(context, "gap-hours-unknown", *count),
            Gap::HoursUntimed(count) => super::count(context, "gap-hours-untimed", *count),
            Gap::LanguagesUnknown(count) => super::count(context, "gap-languages-unknown", *count),
            Gap::ResidentsUnknown(count) => super::count(context, "gap-residents-unknown", *count),
        };
        GapView { text, unknown: gap.is_unknown() }
    }

    fn language_row(&self, language: &LanguageCoverage<'_>) -> LanguageRow {
        let context = &self.context;
        let lack = match language.offer {
            Offer::Offered(_) => None,
            Offer::None => Some("coverage-offer-none"),
            Offer::Unknown => Some("bound-unknown"),
        };
        let offers = match &language.offer {
            Offer::Offered(offers) => offers.iter().filter_map(|offer| self.offer(offer)).collect(),
            Offer::None | Offer::Unknown => Vec::new(),
        };
        LanguageRow {
            language: language_label(context, &language.language),
            people: bound::words(context, language.people.map(|people| people as f64)),
            offers,
            lack: lack.map(|message| context.locale.messages.text(message)),
        }
    }

    fn offer(&self, offer: &OfferAt<'_>) -> Option<OfferView> {
        let context = &self.context;
        Some(OfferView {
            desk: item_link(context, &offer.desk.id)?,
            by: offer.by().map(|by| choice::speaker(context, by)),
            days: spoken_days(context, offer.spoken),
        })
    }
}
