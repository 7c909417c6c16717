//! The duties of a public site at the foot of every page: contacts, data protection, accessibility, who pays.

use super::pages::service::contacts;
use super::view::Text;
use super::view::page::{AccessibilityLink, ExternalView, FundingView};
use super::view::record::ContactView;
use crate::base::route::Route;
use crate::parse::localized::Localized;
use crate::parse::record::portal::Duty;
use crate::resolve::{Context, words};

pub(super) fn external(context: &Context<'_>) -> Vec<ExternalView> {
    let links = context.portal.settings.external_links.iter();
    links
        .map(|link| ExternalView {
            label: localized(context, &link.label),
            url: link.url.as_str().to_owned(),
            duty: link.duty.and_then(element),
        })
        .collect()
}

/// The `data-element` by which the validator of Italian public sites knows a link.
const fn element(duty: Duty) -> Option<&'static str> {
    match duty {
        Duty::Booking => Some("appointment-booking"),
        Duty::ReportInefficiency => Some("report-inefficiency"),
        Duty::Assistance => Some("contacts"),
        // The validator looks for no such link: the law does.
        Duty::Transparency | Duty::Statistics => None,
    }
}

pub(super) fn own_contacts(context: &Context<'_>) -> Vec<ContactView> {
    contacts(context, &context.portal.settings.contacts)
}

pub(super) fn dpo(context: &Context<'_>) -> Option<ContactView> {
    contacts(context, context.portal.settings.dpo.as_slice()).pop()
}

pub(super) fn funding(context: &Context<'_>) -> Option<FundingView> {
    let funding = context.portal.settings.funding.as_ref()?;
    Some(FundingView { text: localized(context, &funding.text), european_union: funding.european_union })
}

pub(super) fn accessibility(context: &Context<'_>) -> AccessibilityLink {
    let declared = context.portal.settings.accessibility.as_ref().and_then(|written| written.declaration.as_ref());
    AccessibilityLink {
        page: Route::Accessibility(context.lang().clone()).path(),
        declaration: declared.map(|url| url.value.as_str().to_owned()),
    }
}

fn localized(context: &Context<'_>, text: &Localized) -> Text {
    Text::of(words::localized(context.portal, text, context.lang()), context.lang())
}
