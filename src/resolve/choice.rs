//! The words for what a desk's record says by choosing: whether one books, who speaks, whether a wheelchair gets in.

use super::Context;
use crate::parse::record::service::{AppointmentNeed, Phase, Speaker, Wheelchair};

/// Whether one has to book, as a sentence.
#[must_use]
pub fn appointment(context: &Context<'_>, need: AppointmentNeed) -> String {
    context.locale.messages.text(match need {
        AppointmentNeed::None => "appointment-none",
        AppointmentNeed::Possible => "appointment-possible",
        AppointmentNeed::Required => "appointment-required",
    })
}

/// Who speaks a language.
#[must_use]
pub fn speaker(context: &Context<'_>, by: Speaker) -> String {
    context.locale.messages.text(match by {
        Speaker::Operator => "speaker-operator",
        Speaker::Mediator => "speaker-mediator",
        Speaker::Phone => "speaker-phone",
    })
}

/// Whether a wheelchair gets in, as a sentence.
#[must_use]
pub fn wheelchair(context: &Context<'_>, access: Wheelchair) -> String {
    context.locale.messages.text(match access {
        Wheelchair::Yes => "wheelchair-yes",
        Wheelchair::Limited => "wheelchair-limited",
        Wheelchair::No => "wheelchair-no",
    })
}

/// Where a desk stands between trial and routine.
#[must_use]
pub fn phase(context: &Context<'_>, phase: Phase) -> String {
    context.locale.messages.text(match phase {
        Phase::AsIs => "phase-as-is",
        Phase::Pilot => "phase-pilot",
        Phase::Live => "phase-live",
    })
}
