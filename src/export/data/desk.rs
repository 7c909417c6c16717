//! A desk as formats for programs see it: plain values of its record, what is not known left out.

use super::province;
use crate::model::{Area, Front};
use crate::parse::localized::Localized;
use crate::parse::record::service::{Address, ContactKind, Service};
use crate::resolve::{Context, desk, words};

/// A service with its item.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    pub item: &'a Front,
    pub service: &'a Service,
}

/// Every desk, by id.
pub fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = Desk<'a>> {
    desk::all(context.portal).map(|(item, service)| Desk { item, service })
}

impl<'a> Desk<'a> {
    /// The area that the territory knows.
    pub fn area(&self, context: &Context<'a>) -> Option<&'a Area> {
        context.portal.area(&self.service.area.as_ref()?.value)
    }

    /// The municipality or the place, in the context's language.
    pub fn place(&self, context: &Context<'a>) -> Option<String> {
        let area = self.area(context).map(|area| text(context, &area.name));
        area.or_else(|| self.service.place.clone())
    }

    pub fn title(&self, context: &Context<'a>) -> String {
        words::title(context.portal, self.item, context.lang()).text
    }

    pub fn summary(&self, context: &Context<'a>) -> Option<String> {
        words::summary(context.portal, self.item, context.lang()).map(|summary| summary.text)
    }

    /// The body that runs it.
    pub fn organization(&self, context: &Context<'a>) -> Option<&'a Front> {
        context.portal.item(&self.service.organization.value).map(|item| item.front())
    }

    /// The letters of its province, where its municipality has a code.
    pub fn province(&self, context: &Context<'a>) -> Option<&'static str> {
        province::of(self.area(context)?.municipality.as_ref()?.istat.as_ref()?)
    }

    pub fn first(&self, kind: ContactKind) -> Option<&'a str> {
        self.service.contacts.iter().find(|contact| contact.kind == kind).map(|contact| contact.value.value.as_str())
    }
}

/// `Via Roma 28, 12100 Cuneo CN`
#[must_use]
pub fn one_line(address: &Address, province: Option<&str>) -> String {
    let town: Vec<&str> = [address.postal_code.as_deref(), Some(&address.city), province].into_iter().flatten().collect();
    format!("{}, {}", address.street, town.join(" "))
}

/// Words of a data file in the context's language.
#[must_use]
pub fn text(context: &Context<'_>, words: &Localized) -> String {
    words::localized(context.portal, words, context.lang()).text
}

/// A word of the interface.
#[must_use]
pub fn label(context: &Context<'_>, id: &str) -> String {
    context.locale.messages.text(id)
}

/// The official names of permit statuses, as they are written.
#[must_use]
pub fn statuses(service: &Service) -> Vec<String> {
    service.statuses.iter().map(|status| status.replace('-', " ")).collect()
}
