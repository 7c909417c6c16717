//! What readers may answer to a page: to the portal's form, to its mailbox, or to both.

use super::view::page::{FeedbackView, RatingView};
use crate::base::route::{Route, encoded_value};
use crate::locale::messages::Argument;
use crate::resolve::Context;

/// From "not clear at all" to "quite clear", as the Italian model of public services asks it.
const RATINGS: std::ops::RangeInclusive<i64> = 1..=5;

/// `None` where the portal takes no answers.
pub(super) fn of_page(context: &Context<'_>, route: &Route, title: &str) -> Option<FeedbackView> {
    let settings = context.portal.settings.feedback.as_ref()?;
    let version = version(context, route);
    let page = route.path();
    let to = settings.email.as_ref().map(|mail| mail.as_str());
    let mail = |rating: Option<i64>| to.map(|to| mail(context, to, &page, title, &version, rating));
    let endpoint = settings.endpoint.as_ref().map(|url| url.value.as_str().to_owned());
    let mailto = mail(None);
    (endpoint.is_some() || mailto.is_some()).then(|| FeedbackView {
        ratings: RATINGS.map(|value| RatingView { value, url: mail(Some(value)) }).collect(),
        endpoint,
        mailto,
        page: page.clone(),
        of: version.clone(),
    })
}

/// Which words were read: the item's fingerprint, or nothing for a page made of many.
fn version(context: &Context<'_>, route: &Route) -> String {
    let id = match route {
        Route::Item(id, _) | Route::Counter(id, _) => Some(id),
        _ => None,
    };
    id.and_then(|id| context.portal.item(id)).map(|item| item.fingerprint().to_string()).unwrap_or_default()
}

fn mail(context: &Context<'_>, to: &str, page: &str, title: &str, version: &str, rating: Option<i64>) -> String {
    let messages = &context.locale.messages;
    let subject = match rating {
        Some(rating) => {
            messages.format("feedback-subject-rated", &[("title", Argument::Text(title)), ("rating", Argument::Number(rating))])
        }
        None => messages.format("feedback-subject", &[("title", Argument::Text(title))]),
    };
    let reference = format!("{page} {} {version}", context.lang());
    let body = format!("{}\n\n\n{}", messages.text("feedback-body"), reference.trim_end());
    format!("mailto:{to}?subject={}&body={}", encoded_value(&subject), encoded_value(&body))
}
