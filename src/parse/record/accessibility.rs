//! What a public body declares about the accessibility of its site (the model of AGID's Det. 354/2022), and what the last audit found.

use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::value::{Date, MailAddress, WebAddress};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The declaration of accessibility: what AGID's form asks for. The form on AGID's site makes it valid; the page that the
/// portal shows is its readable copy.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// The declaration on AGID's site, `https://form.agid.gov.it/view/…`: the foot of every page leads there.
    pub declaration: Option<Spanned<WebAddress>>,
    /// Why there is no declaration: a trial, a sample. Shown to the reader in its place.
    pub undeclared: Option<Localized>,
    /// How far the site conforms, in the body's own judgement.
    pub status: Option<Conformity>,
    /// What readers cannot use, and why.
    #[serde(default)]
    pub not_accessible: Vec<Barrier>,
    /// The day on which the declaration was written.
    pub prepared_on: Option<Spanned<Date>>,
    /// How the site was examined.
    pub method: Option<Method>,
    /// The day of the last review; the law wants one every year, by 23 September.
    pub reviewed_on: Option<Spanned<Date>>,
    /// Where barriers are reported, to the person in charge of the transition to digital (RTD).
    pub contact: Option<MailAddress>,
    /// Where to turn when the body does not answer; AGID's ombudsman for digital matters when left out.
    pub enforcement: Option<WebAddress>,
    /// What the model wants to know about the site and the body.
    #[serde(default)]
    pub about: About,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Conformity {
    /// Every requirement is met.
    Full,
    /// Most are met; `not_accessible` says which are not.
    Partial,
    /// Most are not met.
    None,
}

/// Something that not everybody can use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Barrier {
    /// What it is, and whom it hinders.
    pub what: Localized,
    /// On what ground it stands.
    pub cause: BarrierCause,
    /// How the same is had in another way.
    pub alternative: Option<Localized>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BarrierCause {
    /// It breaks L. 4/2004 and will be mended.
    NonCompliance,
    /// Mending it would be a disproportionate burden (art. 3-ter L. 4/2004).
    DisproportionateBurden,
    /// The law does not ask for it.
    OutOfScope,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The body examined the site itself.
    SelfAssessment,
    /// Somebody else did.
    ThirdParty,
    /// With AGID's own model of self-assessment.
    AgidModel,
}

/// The part of the model about site and body. What is not known is left out, never guessed.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct About {
    /// The day on which the site was published.
    pub published_on: Option<Date>,
    /// Whether people with disabilities tried the site.
    pub tested_with_users: Option<bool>,
    /// The system that makes the pages; `Sportello` when left out.
    pub cms: Option<String>,
    /// How many people with disabilities work for the body.
    pub employees_with_disabilities: Option<u32>,
    /// How many of them have a workstation fitted for them.
    pub fitted_workstations: Option<u32>,
    /// Whether somebody is in charge of their inclusion (art. 39-ter D.Lgs. 165/2001).
    pub inclusion_officer: Option<bool>,
    /// The share of the budget for information technology that goes to accessibility, in per cent.
    pub budget_percent: Option<f64>,
}

/// `audit.yaml`: what the last automatic audit found. Written by the tool that made it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Audit {
    /// The day of the audit.
    pub on: Date,
    /// What examined the pages, with its version.
    pub tool: String,
    /// By which rules: `WCAG 2.2 AA`.
    pub standard: String,
    /// How many pages were examined.
    pub pages: u32,
    /// How many times a page was examined: narrow and wide, light and dark.
    pub runs: u32,
    /// What the tool could not decide by itself, and a person must look at.
    #[serde(default)]
    pub undecided: Vec<Finding>,
    /// What breaks a rule.
    #[serde(default)]
    pub findings: Vec<Finding>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The rule's name in the tool.
    pub rule: String,
    /// How many times it was found.
    pub count: u32,
}
