//! The marks (`data-element`) by which the validator of Italian public sites finds what it looks for.
//!
//! The names are those of its documentation ("App di valutazione dell'adesione ai modelli", model of the municipal site). A theme
//! of the portal's own need not have them.

use crate::base::id::Collection;
use crate::parse::record::portal::Duty;

/// Of an entry of the main navigation: guides are what that model calls services.
pub(super) const fn of_navigation(collection: Collection) -> &'static str {
    match collection {
        Collection::Guides => "all-services",
        Collection::News => "news",
        _ => "custom-submenu",
    }
}

/// Of a section of a guide, by its id.
pub(super) fn of_section(collection: Collection, id: &str) -> Option<&'static str> {
    if collection != Collection::Guides {
        return None;
    }
    match id {
        "destinatari" => Some("service-addressed"),
        "come-fare" => Some("service-how-to"),
        "cosa-serve" => Some("service-needed"),
        "cosa-si-ottiene" => Some("service-achieved"),
        "tempi" => Some("service-calendar-text"),
        "accesso" => Some("service-generic-access"),
        "contatti" => Some("service-area"),
        _ => None,
    }
}

/// Of a link of the foot to another site.
pub(super) const fn of_duty(duty: Duty) -> Option<&'static str> {
    match duty {
        Duty::Booking => Some("appointment-booking"),
        Duty::ReportInefficiency => Some("report-inefficiency"),
        Duty::Assistance => Some("contacts"),
        // The validator looks for no such link: the law does.
        Duty::Transparency | Duty::Statistics => None,
    }
}

pub(super) const PRIVACY: &str = "privacy-policy-link";
pub(super) const LEGAL_NOTES: &str = "legal-notes";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::record::guide::SECTIONS;

    #[test]
    fn every_section_that_the_validator_knows_is_one_of_ours() {
        let marked = SECTIONS.iter().filter(|id| of_section(Collection::Guides, id).is_some());
        assert_eq!(marked.count(), 7);
        assert!(SECTIONS.iter().all(|id| of_section(Collection::Faq, id).is_none()));
    }
}
