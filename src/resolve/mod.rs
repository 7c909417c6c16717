//! Portal + reader's language → what a page says: links with their addresses, the language of every piece of text, states of
//! sections, facts in force, opening times.
//!
//! Everything here is a function of the portal, a language and a date, worked out for one page when that page is asked for.
//! Absent on purpose: HTML, templates, the clock.

pub mod attendance;
pub mod bound;
pub mod choice;
pub mod confirmation;
pub mod coverage;
pub mod cuts;
pub mod desk;
pub mod document;
pub mod embed;
pub mod fact;
pub mod field;
pub mod holiday;
pub mod hours;
pub mod item;
pub mod link;
pub mod open_data;
pub mod opening;
pub mod oversight;
pub mod plain;
pub mod practice;
pub mod schedule;
pub mod section;
pub mod shape;
pub mod target;
pub mod validation;
pub mod words;

use crate::base::lang::Lang;
use crate::locale::format::Formats;
use crate::locale::messages::{Catalog, Messages};
use crate::model::Portal;
use std::collections::BTreeMap;

/// A language's interface words and its ways with dates and numbers.
#[derive(Debug)]
pub struct Locale {
    pub lang: Lang,
    /// Its name in itself.
    pub own_name: String,
    pub messages: Messages,
    pub formats: Formats,
}

impl Locale {
    fn new(lang: &Lang, catalog: &Catalog) -> Self {
        let messages = catalog.get(lang);
        let own_name = if messages.has("language-name") { messages.text("language-name") } else { lang.to_string() };
        Self { lang: *lang, own_name, messages, formats: Formats::new(lang) }
    }
}

/// Every language of a portal, made once.
#[derive(Debug)]
pub struct Locales(BTreeMap<Lang, Locale>);

impl Locales {
    /// Prepares the portal's languages.
    #[must_use]
    pub fn new(languages: &[Lang], catalog: &Catalog) -> Self {
        Self(languages.iter().map(|lang| (*lang, Locale::new(lang, catalog))).collect())
    }

    #[must_use]
    pub fn get(&self, lang: &Lang) -> Option<&Locale> {
        self.0.get(lang)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.0.values()
    }
}

/// What a page is worked out from.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub portal: &'a Portal,
    pub locales: &'a Locales,
    /// The reader's.
    pub locale: &'a Locale,
    /// The hours of the portal's desks, from the day on which the site is made.
    pub almanac: &'a hours::Almanac,
}

impl<'a> Context<'a> {
    /// The ways of the language that a text is in, which may not be the reader's.
    #[must_use]
    pub fn locale_of(&self, lang: &Lang) -> &'a Locale {
        self.locales.get(lang).unwrap_or(self.locale)
    }

    /// The day on which the site is made.
    #[must_use]
    pub const fn today(&self) -> jiff::civil::Date {
        self.almanac.today()
    }

    #[must_use]
    pub fn lang(&self) -> &'a Lang {
        &self.locale.lang
    }
}
