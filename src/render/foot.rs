//! The duties of a public site at the foot of every page: contacts, data protection, accessibility, who pays.

use super::mark;
use super::pages::service::contacts;
use super::view::Text;
use super::view::page::{AccessibilityLink, ExternalView, FooterLink, FundingView};
use super::view::record::ContactView;
use crate::base::id::ItemId;
use crate::base::route::Route;
use crate::parse::localized::Localized;
use crate::resolve::{Context, words};

pub(super) fn external(context: &Context<'_>) -> Vec<ExternalView> {
    let links = context.portal.settings.external_links.iter();
    links
        .map(|link| ExternalView {
            label: localized(context, &link.label),
            url: link.url.as_str().to_owned(),
            duty: link.duty.and_then(mark::of_duty),
        })
        .collect()
}

/// The pages of the portal that the foot links: first those listed, then the duties that are not among them.
pub(super) fn links(context: &Context<'_>) -> Vec<FooterLink> {
    let settings = &context.portal.settings;
    let duties = [(&settings.privacy, mark::PRIVACY), (&settings.legal_notes, mark::LEGAL_NOTES)];
    let mark =
        |id: &ItemId| duties.iter().find(|(page, _)| page.as_ref().is_some_and(|page| page.value == *id)).map(|duty| duty.1);
    let mut ids: Vec<&ItemId> = settings.footer_links.iter().map(|id| &id.value).collect();
    for page in duties.iter().filter_map(|(page, _)| page.as_ref()) {
        if !ids.contains(&&page.value) {
            ids.push(&page.value);
        }
    }
    let link = |id: &ItemId| {
        let item = context.portal.item(id)?;
        let label = Text::of(words::title(context.portal, item, context.lang()), context.lang());
        let url = Route::Item(item.id.clone(), *context.lang()).path();
        Some(FooterLink { id: item.id.to_string(), label, url, duty: mark(id) })
    };
    ids.into_iter().filter_map(link).collect()
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

/// `None` where there is nobody whose duty it is and nothing is said.
pub(super) fn accessibility(context: &Context<'_>) -> Option<AccessibilityLink> {
    let settings = &context.portal.settings;
    let declared = settings.accessibility.as_ref().and_then(|written| written.declaration.as_ref());
    settings.declares_accessibility().then(|| AccessibilityLink {
        page: Route::Accessibility(*context.lang()).path(),
        declaration: declared.map(|url| url.value.as_str().to_owned()),
    })
}

fn localized(context: &Context<'_>, text: &Localized) -> Text {
    Text::of(words::localized(context.portal, text, context.lang()), context.lang())
}
