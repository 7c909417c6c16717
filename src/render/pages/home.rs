//! The home page: from needs, not from the structure of the offices.

use super::{count, entry, localized};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::model::{Front, Portal};
use crate::parse::record::Record;
use crate::parse::record::topic::Topic;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{Entry, FacetLink, HomeView, NetworkView, TopicCard};
use crate::render::view::{Link, Text};
use crate::resolve::{Context, desk, words};

/// Notices on the home page.
const LATEST: usize = 3;

impl Page<'_> {
    pub(in crate::render) fn home(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let settings = &context.portal.settings;
        let title = words::localized(context.portal, &settings.title, context.lang());
        let home = HomeView {
            needs: needs(context),
            topics: context.portal.topics.iter().map(|topic| card(context, topic)).collect(),
            news: current_news(context.portal, context.today()).take(LATEST).map(|item| news_entry(context, item)).collect(),
            networks: settings
                .networks
                .iter()
                .map(|network| NetworkView {
                    name: localized(context, &network.name),
                    summary: network.summary.as_ref().map(|summary| localized(context, summary)),
                })
                .collect(),
            areas: areas(context),
            finder: context.portal.items.has(Collection::Services).then(|| Route::Finder(*context.lang()).path()),
        };
        let description = settings.tagline.as_ref().map(|tagline| words::localized(context.portal, tagline, context.lang()).text);
        let frame = Frame::alone(title.text, description, Languages::All, Route::Home);
        self.render("home.html", frame, Views::default().with("home", &home))
    }
}

fn needs(context: &Context<'_>) -> Vec<Link> {
    let needs = context.portal.settings.needs.iter().filter(|need| context.portal.item(&need.to.value).is_some());
    needs
        .map(|need| Link {
            label: localized(context, &need.label),
            url: Some(Route::Item(need.to.value.clone(), *context.lang()).path()),
        })
        .collect()
}

fn card(context: &Context<'_>, topic: &Topic) -> TopicCard {
    let answers = [Collection::Faq, Collection::Guides].into_iter().flat_map(|collection| context.portal.collection(collection));
    let number = answers.filter(|item| item.topics().any(|id| *id == topic.id.value)).count();
    TopicCard {
        id: topic.id.value.to_string(),
        title: localized(context, &topic.names),
        summary: topic.summary.as_ref().map(|summary| localized(context, summary)),
        url: Route::Topic(*context.lang(), topic.id.value.clone()).path(),
        icon: topic.icon.map(super::topic::icon_name),
        count: count(context, "count-answers", number),
    }
}

/// Notices not yet expired, the latest first.
pub(super) fn current_news(portal: &Portal, today: jiff::civil::Date) -> impl Iterator<Item = &Front> {
    let mut news: Vec<(jiff::civil::Date, &Front)> = portal
        .collection(Collection::News)
        .filter_map(|item| match &item.record {
            Record::News(news) if news.expires.is_none_or(|expires| expires.0 >= today) => Some((news.date.0, item)),
            _ => None,
        })
        .collect();
    news.sort_by_key(|(date, item)| (std::cmp::Reverse(*date), item.id.clone()));
    news.into_iter().map(|(_, item)| item)
}

pub(super) fn news_entry(context: &Context<'_>, item: &Front) -> Entry {
    let Record::News(news) = &item.record else { return entry(context, item) };
    let day = super::date(context, news.date.0);
    Entry { detail: Some(Text::plain(day.text)), date: Some(day.iso), ..entry(context, item) }
}

/// Basins and municipalities with desks.
fn areas(context: &Context<'_>) -> Vec<FacetLink> {
    desk::areas(context.portal).into_iter().filter_map(|id| super::services::area_link(context, id, None)).collect()
}
