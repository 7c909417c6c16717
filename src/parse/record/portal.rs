//! The portal's settings.

use crate::base::id::{ItemId, NetworkId, Slug};
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::record::translation::DataTranslation;
use crate::parse::value::WebAddress;
use schemars::JsonSchema;
use serde::Deserialize;

/// `portal.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PortalSettings {
    /// What the portal is called.
    pub title: Localized,
    /// What it is for, in one line.
    pub tagline: Option<Localized>,
    /// Where the site will stand, without the closing slash.
    pub base_url: Spanned<WebAddress>,
    /// In the order of the language chooser; the first is the source language.
    pub languages: Vec<Spanned<Lang>>,
    /// The body that answers for the site.
    pub publisher: Option<Spanned<ItemId>>,
    /// A folder of `themes/`; `default` is built in.
    pub theme: Option<Spanned<Slug>>,
    /// Shown on every page: that the portal is a sample, a trial, out of service.
    pub notice: Option<Localized>,
    /// Networks of desks that the portal speaks for.
    #[serde(default)]
    pub networks: Vec<Network>,
    /// The foot of every page.
    #[serde(default)]
    pub footer: Footer,
    /// The needs from which the home page starts: "I must renew my permit".
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Who translated the words of data files, when no single file says otherwise.
    pub data_translations: Option<DataTranslation>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// The name by which services refer to it.
    pub id: Spanned<NetworkId>,
    /// What the network is called.
    pub name: Localized,
    /// What it is, in a sentence or two.
    pub summary: Option<Localized>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Footer {
    /// Pages linked at the foot of every page, in this order.
    pub links: Vec<Spanned<ItemId>>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The need, in the words of who has it.
    pub label: Localized,
    /// The item that answers it, as `collection/slug`.
    pub to: Spanned<ItemId>,
}
