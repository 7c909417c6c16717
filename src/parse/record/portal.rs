//! The portal's settings.

use crate::base::id::{ItemId, NetworkId, Slug};
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::zone::Zone;
use crate::parse::localized::Localized;
use crate::parse::record::accessibility::Accessibility;
use crate::parse::record::coverage::CoverageSettings;
use crate::parse::record::service::Contact;
use crate::parse::record::translation::DataTranslation;
use crate::parse::value::{ByteSize, MailAddress, TileAddress, WebAddress, ZoomLevel};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
    /// How to reach those who answer for the site; at the foot of every page.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// The data protection officer (RPD), at the foot of every page.
    pub dpo: Option<Contact>,
    /// Where readers say how clear a page is.
    pub feedback: Option<Feedback>,
    /// What the law wants said about accessibility.
    pub accessibility: Option<Accessibility>,
    /// Who pays for the site, in the words that the fund prescribes; with the emblem of the European Union when it is theirs.
    pub funding: Option<Funding>,
    /// Pages that other sites may show inside their own.
    pub embed: Option<Embed>,
    /// Whether answers and guides have a page with two languages side by side, for the counter.
    #[serde(default = "yes")]
    pub counter: bool,
    /// Whether readers may keep pages on their device, to read them without a network. Nothing is kept before they ask.
    #[serde(default)]
    pub offline: bool,
    /// Whether desks and guides are published as open data, too.
    #[serde(default = "yes")]
    pub open_data: bool,
    /// Under which licence the contents and the open data may be reused.
    pub licence: Option<Licence>,
    /// The time zone in which opening hours are meant, by its IANA name; `Europe/Rome` when left out.
    pub timezone: Option<Zone>,
    /// How heavy a page may be; a heavier one fails the build.
    pub budget: Option<Budget>,
    /// What the report on open hours and languages counts.
    #[serde(default)]
    pub coverage: CoverageSettings,
    /// Whether readers may open a map with streets. The maps that the portal draws need nobody: left out, nothing else is offered.
    pub map: Option<StreetMap>,
    /// What is asked of the desks.
    pub services: Option<Spanned<ServicesSettings>>,
}

/// A map with streets, from a server of tiles. It sees the address of whoever opens the map: so the reader is asked first, each time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StreetMap {
    /// Where the tiles are: `https://tiles.example.org/{z}/{x}/{y}.png`.
    pub tiles: TileAddress,
    /// Whose map it is, in the words that its licence asks for; shown below the map.
    pub attribution: Localized,
    /// Where the licence of the map is.
    pub attribution_url: Option<WebAddress>,
    /// How far in the server has tiles, from 10 to 22.
    #[serde(default)]
    pub max_zoom: ZoomLevel,
}

/// What is asked of the desks.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServicesSettings {
    /// After how many days a desk must say again that its record is right (`confirmed_on`): 365 if not written; 0: never.
    #[serde(default = "a_year")]
    pub confirm_within: u16,
}

/// How long a confirmation lasts unless the portal says otherwise.
pub const A_YEAR: u16 = 365;

const fn a_year() -> u16 {
    A_YEAR
}

/// Where readers' words about a page go: a form posts them to `endpoint`, a link writes them to `email`, or both.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// A mailbox; page, language and version of the text are filled in.
    pub email: Option<MailAddress>,
    /// An address that takes the form by POST (`application/x-www-form-urlencoded`: page, lang, of, rating, reason-bad or reason-good, comment).
    pub endpoint: Option<Spanned<WebAddress>>,
}

/// A licence that whoever reuses can read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// What it is called: `CC BY 4.0`.
    pub name: String,
    /// Where its text is.
    pub url: WebAddress,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// The sentence that the fund prescribes.
    pub text: Localized,
    /// Whether the money is the European Union's: then its emblem stands beside the sentence.
    #[serde(default)]
    pub european_union: bool,
}

/// Pages for other sites: they are made unless `allow` is false.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Embed {
    /// Whether there are such pages at all.
    #[serde(default = "yes")]
    pub allow: bool,
    /// The sites that may show them, as `https://www.comune.example`; empty: every site.
    #[serde(default)]
    pub origins: Vec<WebAddress>,
}

const fn yes() -> bool {
    true
}

/// The most that a page may weigh, compressed with brotli, on a cold visit.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Budget {
    /// The HTML of a question's page: `14 kB` is one round trip.
    pub answer: Option<ByteSize>,
    /// Any page with all that it fetches as it opens: style, scripts, images. An image that waits until the reader comes near it
    /// (`loading="lazy"`) counts too: a reader who goes to the end has fetched it. The files of an item count as they are.
    pub visit: Option<ByteSize>,
    /// Files that a page asks for, itself included.
    pub requests: Option<u32>,
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
    /// Which page says what happens to personal data; linked even when it is not among `links`.
    pub privacy: Option<Spanned<ItemId>>,
    /// Which page holds the legal notes, with the licence of the contents.
    pub legal_notes: Option<Spanned<ItemId>>,
    /// Links that lead out of the site, after those.
    pub external: Vec<ExternalLink>,
}

/// A link of the foot to another site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExternalLink {
    /// What it is called.
    pub label: Localized,
    /// Where it leads.
    pub url: WebAddress,
    /// Which duty of a public site it answers; marked for the validator of Italian public sites.
    pub duty: Option<Duty>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// "Amministrazione trasparente".
    Transparency,
    /// To book an appointment.
    Booking,
    /// To report a problem.
    ReportInefficiency,
    /// To ask for help.
    Assistance,
    /// Published figures of visits.
    Statistics,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The need, in the words of who has it.
    pub label: Localized,
    /// The item that answers it, as `collection/slug`.
    pub to: Spanned<ItemId>,
}
