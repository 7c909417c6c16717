//! Pages for those who coordinate the desks, each with its table for a spreadsheet.

use std::fmt;

/// What a coordinator looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Oversight {
    /// Open hours and languages against the people who live there.
    Coverage,
    /// Where desks do a procedure differently, and until when.
    Practices,
    /// Which desks have not confirmed their details of late.
    Confirmation,
}

/// In what form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OversightForm {
    Page,
    /// CSV, for a spreadsheet.
    Table,
}

impl Oversight {
    pub const ALL: [Self; 3] = [Self::Coverage, Self::Practices, Self::Confirmation];

    /// As it stands in addresses and in message ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Coverage => "coverage",
            Self::Practices => "practices",
            Self::Confirmation => "confirmation",
        }
    }

    pub(super) fn parse(rest: &[&str]) -> Option<(Self, OversightForm)> {
        let (name, form) = match rest {
            [name, ""] => (*name, OversightForm::Page),
            [file] => (file.strip_suffix(".csv")?, OversightForm::Table),
            _ => return None,
        };
        Self::ALL.into_iter().find(|page| page.name() == name).map(|page| (page, form))
    }
}

impl OversightForm {
    pub const ALL: [Self; 2] = [Self::Page, Self::Table];

    /// What follows the name in an address.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Page => "/",
            Self::Table => ".csv",
        }
    }
}

impl fmt::Display for Oversight {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;
    use crate::base::route::Route;

    #[test]
    fn every_form_of_every_page_reads_back() {
        let lang = Lang::parse("ar").unwrap();
        for page in Oversight::ALL {
            for form in OversightForm::ALL {
                let route = Route::Oversight(lang, page, form);
                assert_eq!(Route::parse(&route.path()), Some(route.clone()), "{route}");
            }
        }
        assert_eq!(Route::Oversight(lang, Oversight::Coverage, OversightForm::Table).path(), "/ar/coverage.csv");
        assert_eq!(Route::parse("/ar/coverages.csv"), None);
    }
}
