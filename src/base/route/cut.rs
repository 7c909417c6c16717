//! Lists of desks that have a page: by place, by kind, by language, and by two of these at once.
//!
//! Which of them a portal has is for `resolve::cuts` to say.

use crate::base::id::{AreaId, Slug};
use crate::base::lang::Lang;
use crate::base::weekday::Weekday;
use std::fmt;

/// Which desks a list has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cut {
    /// Of a basin or a municipality.
    In(AreaId),
    /// Of a kind.
    Of(Slug),
    /// Where a language is spoken.
    Speaking(Lang),
    OfIn(Slug, AreaId),
    SpeakingIn(Lang, AreaId),
    /// Where a language is spoken on a day of the week.
    SpeakingOn(Lang, Weekday),
}

impl Cut {
    /// The list from which the last condition of this one takes away.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        match self {
            Self::In(_) | Self::Of(_) | Self::Speaking(_) => None,
            Self::OfIn(kind, _) => Some(Self::Of(kind.clone())),
            Self::SpeakingIn(spoken, _) | Self::SpeakingOn(spoken, _) => Some(Self::Speaking(*spoken)),
        }
    }

    /// The place where its desks are.
    #[must_use]
    pub const fn area(&self) -> Option<&AreaId> {
        match self {
            Self::In(area) | Self::OfIn(_, area) | Self::SpeakingIn(_, area) => Some(area),
            Self::Of(_) | Self::Speaking(_) | Self::SpeakingOn(..) => None,
        }
    }

    /// Reads the parts of a path between `services/` and the last `/`.
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["in", area] => Self::In(AreaId::parse(area)?),
            ["kind", kind] => Self::Of(Slug::parse(kind)?),
            ["kind", kind, "in", area] => Self::OfIn(Slug::parse(kind)?, AreaId::parse(area)?),
            ["language", spoken] => Self::Speaking(Lang::parse(spoken)?),
            ["language", spoken, "in", area] => Self::SpeakingIn(Lang::parse(spoken)?, AreaId::parse(area)?),
            ["language", spoken, "on", day] => Self::SpeakingOn(Lang::parse(spoken)?, Weekday::parse(day)?),
            _ => return None,
        })
    }
}

/// Its path below `services/`: `in/alba`, `kind/questura/in/cuneo`, `language/ar/on/tuesday`.
impl fmt::Display for Cut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::In(area) => write!(formatter, "in/{area}"),
            Self::Of(kind) => write!(formatter, "kind/{kind}"),
            Self::OfIn(kind, area) => write!(formatter, "kind/{kind}/in/{area}"),
            Self::Speaking(spoken) => write!(formatter, "language/{spoken}"),
            Self::SpeakingIn(spoken, area) => write!(formatter, "language/{spoken}/in/{area}"),
            Self::SpeakingOn(spoken, day) => write!(formatter, "language/{spoken}/on/{}", day.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::route::Route;

    #[test]
    fn every_cut_reads_back() {
        let (area, kind, spoken) = (AreaId::parse("alba").unwrap(), Slug::parse("questura").unwrap(), Lang::parse("zh").unwrap());
        let cuts = [
            Cut::In(area.clone()),
            Cut::Of(kind.clone()),
            Cut::Speaking(spoken),
            Cut::OfIn(kind, area.clone()),
            Cut::SpeakingIn(spoken, area),
            Cut::SpeakingOn(spoken, Weekday::Tuesday),
        ];
        for cut in cuts {
            let route = Route::Services(Lang::parse("ar").unwrap(), cut);
            assert_eq!(Route::parse(&route.path()), Some(route.clone()), "{route}");
        }
    }

    #[test]
    fn what_is_no_list_is_no_cut() {
        for path in ["/it/services/language/ar/on/martedi/", "/it/services/kind/x/in/A/", "/it/services/in/"] {
            assert!(!matches!(Route::parse(path), Some(Route::Services(..))), "{path}");
        }
    }
}
