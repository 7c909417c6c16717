//! The frame of every page: head, language switcher, navigation, footer.

use super::record::ContactView;
use super::{CodeView, DateView, Link, Text};
use crate::render::engine::ViewValue;
use schemars::JsonSchema;
use serde::Serialize;

/// `page`: what is particular to this page's frame. What all pages of a language share is in `site` and `t`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PageView {
    pub lang: String,
    pub dir: &'static str,
    /// For `<title>`, without the site's name.
    pub title: String,
    /// For `<meta name=description>`; null: the site's tagline serves.
    pub description: Option<String>,
    /// Absolute address of this page, or of the source page when this one is a fallback; null on a page without an address
    /// of its own (404).
    pub canonical: Option<String>,
    /// Whether search engines should list the page; pages for editors and the 404 say no.
    pub indexed: bool,
    /// Path of this page from the root of the site.
    pub path: String,
    /// The same, absolute: what is printed.
    pub url: String,
    /// For paper; null on pages that nobody prints to hand out.
    pub code: Option<CodeView>,
    /// Null where the portal takes no answers, and on pages for editors.
    pub feedback: Option<FeedbackView>,
    /// Where other sites find this page as a piece for their own; null when they do not.
    pub embed: Option<EmbedLinks>,
    /// Pages with the same content in other languages, this one included; empty on a fallback.
    pub alternates: Vec<Alternate>,
    /// Absolute address for readers of no listed language; null on a fallback.
    pub x_default: Option<String>,
    /// Every language of the portal, in its fixed order.
    pub languages: Vec<LanguageLink>,
    #[schemars(with = "Vec<NavigationLink>")]
    pub navigation: ViewValue,
    /// From the home page to the parent of this page; the page itself is not in it.
    pub breadcrumbs: Vec<Link>,
    /// `BreadcrumbList` as JSON-LD, ready for a `<script type="application/ld+json">`; null on pages without a trail.
    pub json_ld: Option<String>,
}

/// "How clear is this page?": with `endpoint` a form, with `mailto` links.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FeedbackView {
    /// Where a form is posted: fields `page`, `lang`, `of`, `rating`, `reason-bad`, `reason-good`, `comment`.
    pub endpoint: Option<String>,
    /// A letter about this page.
    pub mailto: Option<String>,
    /// From 1, not clear, to 5.
    pub ratings: Vec<RatingView>,
    /// Path of the page.
    pub page: String,
    /// Fingerprint of the words that were read; empty for a list.
    pub of: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RatingView {
    pub value: i64,
    /// A letter with this rating; null without a mailbox.
    pub url: Option<String>,
}

/// The addresses of a piece for other sites.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedLinks {
    /// The page for a frame; absolute, as the two that follow.
    pub page: String,
    /// Its words as JSON.
    pub content: String,
    pub oembed: String,
    /// Where the lines to paste are, on this site.
    pub how: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Alternate {
    pub lang: String,
    /// Absolute.
    pub url: String,
}

/// An entry of the language switcher.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LanguageLink {
    pub lang: String,
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    /// The same page in that language.
    pub url: String,
    pub current: bool,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NavigationLink {
    pub label: String,
    pub url: String,
    /// Whether this page is that one or lies below it.
    pub current: bool,
    /// The value of `data-element` for the validator of Italian public sites.
    pub mark: &'static str,
}

/// `site`: what all pages of one language share.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SiteView {
    /// The locale with which scripts write dates as the pages do.
    pub intl: String,
    pub title: Text,
    pub tagline: Option<Text>,
    /// Shown at the top of every page.
    pub notice: Option<Text>,
    pub publisher: Option<Link>,
    pub home: String,
    pub search: String,
    /// The list of questions; null when there are none.
    pub faq: Option<String>,
    pub feed: String,
    pub translations: String,
    /// Pages for coordinators.
    pub oversight: Vec<Link>,
    /// How other sites show pages of this one; null when they may not.
    pub embeds: Option<String>,
    /// What the reader keeps on the device; null when the portal does not offer it.
    pub offline: Option<String>,
    /// The files of open data; null when there are none.
    pub open_data: Option<String>,
    /// Pages that the footer links, in their order; `id` is `pages/…`.
    pub footer: Vec<FooterLink>,
    /// Links that leave the site, after those.
    pub external: Vec<ExternalView>,
    /// How to reach those who answer for the site.
    pub contacts: Vec<ContactView>,
    /// The data protection officer.
    pub dpo: Option<ContactView>,
    pub funding: Option<FundingView>,
    /// Null where nobody has the duty and nothing is said.
    pub accessibility: Option<AccessibilityLink>,
    /// The day on which the site was made.
    pub today: DateView,
    /// Addresses of the theme's files by their plain name: `assets["style.css"]`.
    pub assets: std::collections::BTreeMap<String, String>,
    /// Of sportello.
    pub version: &'static str,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FooterLink {
    pub id: String,
    pub label: Text,
    pub url: String,
    /// The value of `data-element` for the validator of Italian public sites; null: none.
    pub duty: Option<&'static str>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ExternalView {
    pub label: Text,
    pub url: String,
    /// The value of `data-element` for the validator of Italian public sites; null: none.
    pub duty: Option<&'static str>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FundingView {
    pub text: Text,
    /// Whether the emblem of the European Union stands beside it.
    pub european_union: bool,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AccessibilityLink {
    /// The portal's own page about it.
    pub page: String,
    /// The declaration on AGID's site; null: none was made.
    pub declaration: Option<String>,
}

/// `entries` of chooser.html: one a language, each in itself.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChooserEntry {
    pub lang: String,
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    pub url: String,
    pub title: String,
    pub tagline: Option<String>,
}

/// `entries` of everywhere.html: one a language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EverywhereEntry {
    pub lang: String,
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    pub url: String,
    /// The page's title in that language, or in the one in which it is written.
    pub title: Text,
}

/// `entries` of not-found.html: one a language, each in itself.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NotFoundEntry {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub title: String,
    pub text: String,
    pub home_label: String,
    pub home: String,
    pub search_label: String,
    pub search: String,
}
