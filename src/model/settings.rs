//! `portal.yaml`, complete: what was left out has its default, and the languages are a list without repeats.

use crate::base::id::ItemId;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::base::source::{SourcePath, Span, Spanned};
use crate::base::zone::Zone;
use crate::parse::localized::Localized;
use crate::parse::record::accessibility::Accessibility;
use crate::parse::record::coverage::CoverageSettings;
use crate::parse::record::portal::{
    A_YEAR, Budget, ExternalLink, Feedback, Funding, Licence, Need, Network, PortalSettings, StreetMap,
};
use crate::parse::record::service::Contact;
use crate::parse::record::translation::DataTranslation;
use crate::parse::value::WebAddress;
use std::collections::BTreeMap;

/// The portal's settings, ready to use.
#[derive(Debug, Clone)]
pub struct Settings {
    pub path: SourcePath,
    pub title: Localized,
    pub tagline: Option<Localized>,
    /// Without a slash at the end.
    pub base_url: String,
    /// Never empty; the first is the source language.
    pub languages: Vec<Lang>,
    /// The language of plain strings in data files.
    pub source: Lang,
    pub publisher: Option<Spanned<ItemId>>,
    pub theme: String,
    pub notice: Option<Localized>,
    pub networks: Vec<Network>,
    pub footer_links: Vec<Spanned<ItemId>>,
    pub needs: Vec<Need>,
    pub data_translations: Option<DataTranslation>,
    pub privacy: Option<Spanned<ItemId>>,
    pub legal_notes: Option<Spanned<ItemId>>,
    pub external_links: Vec<ExternalLink>,
    pub contacts: Vec<Contact>,
    pub dpo: Option<Contact>,
    pub feedback: Option<Feedback>,
    pub accessibility: Option<Accessibility>,
    pub funding: Option<Funding>,
    /// `None`: there are no pages for other sites.
    pub embed: Option<EmbedSettings>,
    pub counter: bool,
    pub offline: bool,
    pub open_data: bool,
    pub licence: Option<Licence>,
    /// In which opening hours are meant.
    pub timezone: Zone,
    pub budget: Budget,
    pub coverage: CoverageSettings,
    /// `None`: there are only the maps that we draw.
    pub map: Option<StreetMap>,
    /// After how many days a desk must say again that its record is right. `None`: nobody is asked.
    pub confirm_within: Option<u16>,
    pub places: SettingsPlaces,
}

/// Who may show pages of the portal inside their own.
#[derive(Debug, Clone, Default)]
pub struct EmbedSettings {
    /// Empty: everybody.
    pub origins: Vec<WebAddress>,
}

/// Where in `portal.yaml` a setting stands, for complaints about it.
#[derive(Debug, Clone, Default)]
pub struct SettingsPlaces {
    pub base_url: Span,
    pub languages: BTreeMap<Lang, Span>,
    pub services: Option<Span>,
}

impl Settings {
    /// Whether there is a page about accessibility: somebody has the duty, or something to say.
    #[must_use]
    pub const fn declares_accessibility(&self) -> bool {
        self.publisher.is_some() || self.accessibility.is_some()
    }

    /// An address of the site, with its host.
    #[must_use]
    pub fn absolute(&self, route: &Route) -> String {
        [self.base_url.as_str(), &route.path()].concat()
    }

    /// `None` when no language is given: a portal without a language says nothing to anybody.
    #[must_use]
    pub fn complete(path: SourcePath, written: PortalSettings) -> Option<Self> {
        let mut languages: Vec<Lang> = Vec::new();
        let mut places = SettingsPlaces { base_url: written.base_url.span, ..SettingsPlaces::default() };
        places.services = written.services.as_ref().map(|services| services.span);
        let confirm_within = written.services.as_ref().map_or(A_YEAR, |services| services.value.confirm_within);
        for lang in written.languages {
            if !languages.contains(&lang.value) {
                places.languages.insert(lang.value, lang.span);
                languages.push(lang.value);
            }
        }
        Some(Self {
            path,
            source: *languages.first()?,
            title: written.title,
            tagline: written.tagline,
            base_url: written.base_url.value.as_str().trim_end_matches('/').to_owned(),
            languages,
            publisher: written.publisher,
            theme: written.theme.map_or_else(|| "default".to_owned(), |theme| theme.value.to_string()),
            notice: written.notice,
            networks: written.networks,
            footer_links: written.footer.links,
            privacy: written.footer.privacy,
            legal_notes: written.footer.legal_notes,
            external_links: written.footer.external,
            needs: written.needs,
            data_translations: written.data_translations,
            contacts: written.contacts,
            dpo: written.dpo,
            feedback: written.feedback,
            accessibility: written.accessibility,
            funding: written.funding,
            embed: match written.embed {
                Some(embed) => embed.allow.then_some(EmbedSettings { origins: embed.origins }),
                None => Some(EmbedSettings::default()),
            },
            counter: written.counter,
            offline: written.offline,
            open_data: written.open_data,
            licence: written.licence,
            timezone: written.timezone.unwrap_or_default(),
            budget: written.budget.unwrap_or_default(),
            coverage: written.coverage,
            map: written.map,
            confirm_within: Some(confirm_within).filter(|days| *days > 0),
            places,
        })
    }
}
