//! The accessibility statement: what the body declares in `portal.yaml`, and what the last audit found.

use super::{date, localized};
use crate::base::diagnostic::Diagnostic;
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::parse::record::accessibility::{Accessibility, Audit, Barrier, BarrierCause, Conformity, Finding, Method};
use crate::parse::record::service::ContactKind;
use crate::parse::value::Date;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::DateView;
use crate::render::view::accessibility::{AccessibilityView, AuditView, BarrierGroup, BarrierView, FindingView};

/// AGID's ombudsman for digital matters (art. 17, c. 1-quater, D.Lgs. 82/2005).
const OMBUDSMAN: &str = "https://www.agid.gov.it/it/agid/difensore-civico-il-digitale";
/// The causes in the order of the model.
const CAUSES: [BarrierCause; 3] = [BarrierCause::NonCompliance, BarrierCause::DisproportionateBurden, BarrierCause::OutOfScope];

impl Page<'_> {
    pub(in crate::render) fn accessibility(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let settings = &self.context.portal.settings;
        let view = self.accessibility_view(settings.accessibility.as_ref());
        let frame = Frame::alone(
            self.text("accessibility-title"),
            Some(self.text("accessibility-summary")),
            Languages::All,
            Route::Accessibility,
        );
        self.render("accessibility.html", frame, Views::default().with("accessibility", &view))
    }

    fn accessibility_view(&self, written: Option<&Accessibility>) -> AccessibilityView {
        let about = written.map(|written| &written.about);
        let day = |day: Option<Date>| day.map(|day| self.day_of(day));
        let number = |number: Option<u32>| number.map(|number| self.context.locale.formats.number(&number.to_string()));
        AccessibilityView {
            declaration: written.and_then(|written| Some(written.declaration.as_ref()?.value.as_str().to_owned())),
            undeclared: written.and_then(|written| Some(localized(&self.context, written.undeclared.as_ref()?))),
            status: written.and_then(|written| written.status).map(|status| self.text(status_message(status))),
            barriers: written.map(|written| self.barriers(&written.not_accessible)).unwrap_or_default(),
            prepared_on: day(written.and_then(|written| Some(written.prepared_on.as_ref()?.value))),
            method: written.and_then(|written| written.method).map(|method| self.text(method_message(method))),
            reviewed_on: day(written.and_then(|written| Some(written.reviewed_on.as_ref()?.value))),
            contact: self.contact(written),
            enforcement: self.enforcement(written),
            published_on: day(about.and_then(|about| about.published_on)),
            tested_with_users: about.and_then(|about| about.tested_with_users).map(|tested| self.yes_or_no(tested)),
            cms: about.and_then(|about| about.cms.clone()).unwrap_or_else(|| "Sportello".to_owned()),
            employees_with_disabilities: number(about.and_then(|about| about.employees_with_disabilities)),
            fitted_workstations: number(about.and_then(|about| about.fitted_workstations)),
            inclusion_officer: about.and_then(|about| about.inclusion_officer).map(|officer| self.yes_or_no(officer)),
            budget: about.and_then(|about| about.budget_percent).map(|share| self.percent(share)),
            audit: self.context.portal.audit.as_ref().map(|audit| self.audit(audit)),
        }
    }

    /// The address given for this, or else another at which the portal reads letters.
    fn contact(&self, written: Option<&Accessibility>) -> Option<String> {
        let settings = &self.context.portal.settings;
        let own = written.and_then(|written| written.contact.as_ref());
        let of_feedback = settings.feedback.as_ref().and_then(|feedback| feedback.email.as_ref());
        let of_portal = settings.contacts.iter().find(|contact| contact.kind == ContactKind::Email);
        let given = own.or(of_feedback).map(|mail| mail.as_str().to_owned());
        given.or_else(|| of_portal.map(|contact| contact.value.value.clone()))
    }

    /// Italian law gives readers of public bodies an ombudsman; who else publishes names another way, or none.
    fn enforcement(&self, written: Option<&Accessibility>) -> Option<String> {
        let given = written.and_then(|written| written.enforcement.as_ref()).map(|url| url.as_str());
        given.or_else(|| self.context.portal.settings.publisher.as_ref().map(|_| OMBUDSMAN)).map(ToOwned::to_owned)
    }

    fn barriers(&self, barriers: &[Barrier]) -> Vec<BarrierGroup> {
        let of_cause = |cause: BarrierCause| {
            let own = barriers.iter().filter(|barrier| barrier.cause == cause);
            own.map(|barrier| BarrierView {
                what: localized(&self.context, &barrier.what),
                alternative: barrier.alternative.as_ref().map(|alternative| localized(&self.context, alternative)),
            })
            .collect()
        };
        let groups = CAUSES.map(|cause| BarrierGroup { heading: self.text(cause_message(cause)), barriers: of_cause(cause) });
        groups.into_iter().filter(|group| !group.barriers.is_empty()).collect()
    }

    fn audit(&self, audit: &Audit) -> AuditView {
        let messages = &self.context.locale.messages;
        let total: i64 = audit.findings.iter().map(|finding| i64::from(finding.count)).sum();
        let extent = [("pages", Argument::Number(audit.pages.into())), ("runs", Argument::Number(audit.runs.into()))];
        AuditView {
            on: self.day_of(audit.on),
            tool: audit.tool.clone(),
            standard: audit.standard.clone(),
            extent: messages.format("audit-extent", &extent),
            outcome: messages.format("audit-outcome", &[("count", Argument::Number(total))]),
            findings: audit.findings.iter().map(|finding| self.finding(finding)).collect(),
            undecided: audit.undecided.iter().map(|finding| self.finding(finding)).collect(),
        }
    }

    fn finding(&self, finding: &Finding) -> FindingView {
        FindingView { rule: finding.rule.clone(), count: self.context.locale.formats.number(&finding.count.to_string()) }
    }

    fn day_of(&self, day: Date) -> DateView {
        date(&self.context, day.0)
    }

    fn percent(&self, share: f64) -> String {
        let amount = self.context.locale.formats.number(&share.to_string());
        self.context.locale.messages.format("fact-percent", &[("amount", Argument::Text(&amount))])
    }

    fn yes_or_no(&self, yes: bool) -> String {
        self.text(if yes { "yes" } else { "no" })
    }

    fn text(&self, id: &str) -> String {
        self.context.locale.messages.text(id)
    }
}

const fn status_message(status: Conformity) -> &'static str {
    match status {
        Conformity::Full => "accessibility-status-full",
        Conformity::Partial => "accessibility-status-partial",
        Conformity::None => "accessibility-status-none",
    }
}

const fn method_message(method: Method) -> &'static str {
    match method {
        Method::SelfAssessment => "accessibility-method-self",
        Method::ThirdParty => "accessibility-method-third-party",
        Method::AgidModel => "accessibility-method-agid",
    }
}

const fn cause_message(cause: BarrierCause) -> &'static str {
    match cause {
        BarrierCause::NonCompliance => "accessibility-cause-non-compliance",
        BarrierCause::DisproportionateBurden => "accessibility-cause-burden",
        BarrierCause::OutOfScope => "accessibility-cause-out-of-scope",
    }
}
