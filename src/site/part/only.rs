//! What of a site is wanted, as it is typed: `lang=ar,zh`, `area=cuneo,-alba`, `area=-cuneo`.

use super::{Grid, Locality, Selection};
use crate::base::diagnostic::did_you_mean;
use crate::base::lang::Lang;
use crate::model::Portal;
use std::collections::BTreeSet;

/// More known names than these are no help.
const MOST_KNOWN: usize = 40;

/// Some languages, or some areas, each with all that lies in it.
#[derive(Debug, Clone)]
pub struct Only(Wanted);

#[derive(Debug, Clone)]
enum Wanted {
    Languages(Vec<Choice<Lang>>),
    Areas(Vec<Choice<Locality>>),
}

#[derive(Debug, Clone)]
enum Choice<T> {
    With(T),
    Without(T),
}

/// By what a site is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    Language,
    Area,
}

/// A name that the portal does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    pub axis: Axis,
    pub typed: String,
    pub perhaps: Option<String>,
    /// The languages, or the areas that lie in no other.
    pub known: Vec<String>,
}

impl Only {
    /// `None` when nothing of the kind is typed; whether the names are known only a portal can tell.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (axis, names) = text.split_once('=')?;
        let wanted = match axis {
            "lang" => Wanted::Languages(choices(names, Lang::parse)?),
            "area" => Wanted::Areas(choices(names, Locality::parse)?),
            _ => return None,
        };
        Some(Self(wanted))
    }
}

fn choices<T>(names: &str, parse: fn(&str) -> Option<T>) -> Option<Vec<Choice<T>>> {
    let choice = |name: &str| match name.strip_prefix('-') {
        Some(out) => parse(out).map(Choice::Without),
        None => parse(name).map(Choice::With),
    };
    names.split(',').map(choice).collect()
}

impl<T> Choice<T> {
    const fn name(&self) -> &T {
        match self {
            Self::With(name) | Self::Without(name) => name,
        }
    }
}

pub(super) fn select(portal: &Portal, only: &[Only]) -> Result<Selection, Unknown> {
    let (mut languages, mut areas) = (Vec::new(), Vec::new());
    for Only(wanted) in only {
        match wanted {
            Wanted::Languages(choices) => languages.extend(choices),
            Wanted::Areas(choices) => areas.extend(choices),
        }
    }
    let grid = Grid::of(portal);
    if let Some(stranger) = languages.iter().map(|choice| choice.name()).find(|lang| !grid.languages.contains(*lang)) {
        return Err(unknown_language(&grid, stranger));
    }
    if let Some(stranger) = areas.iter().map(|choice| choice.name()).find(|area| !is_known(portal, area)) {
        return Err(unknown_area(portal, stranger));
    }
    Ok(Selection {
        languages: chosen(&grid.languages, &languages, |wanted, lang| wanted == lang),
        localities: chosen(grid.localities.keys(), &areas, |wanted, locality| contains(portal, wanted, locality)),
    })
}

/// What is in, or everything when only exceptions are named, without what is out.
fn chosen<'a, T: Clone + Ord + 'a>(
    all: impl IntoIterator<Item = &'a T>,
    choices: &[&Choice<T>],
    holds: impl Fn(&T, &T) -> bool,
) -> BTreeSet<T> {
    let names_some = choices.iter().any(|choice| matches!(choice, Choice::With(_)));
    let is_in = |one: &T| choices.iter().any(|choice| matches!(choice, Choice::With(name) if holds(name, one)));
    let is_out = |one: &T| choices.iter().any(|choice| matches!(choice, Choice::Without(name) if holds(name, one)));
    all.into_iter().filter(|one| (!names_some || is_in(one)) && !is_out(one)).cloned().collect()
}

fn contains(portal: &Portal, outer: &Locality, inner: &Locality) -> bool {
    match (outer, inner) {
        (Locality::Area(outer), Locality::Area(inner)) => portal.territory.contains(outer, inner),
        _ => outer == inner,
    }
}

fn is_known(portal: &Portal, locality: &Locality) -> bool {
    match locality {
        Locality::Nowhere => true,
        Locality::Area(id) => portal.area(id).is_some(),
    }
}

fn unknown_language(grid: &Grid, lang: &Lang) -> Unknown {
    let perhaps = did_you_mean(lang.as_str(), grid.languages.iter().map(Lang::as_str)).map(ToOwned::to_owned);
    let known = grid.languages.iter().map(ToString::to_string).collect();
    Unknown { axis: Axis::Language, typed: lang.to_string(), perhaps, known }
}

fn unknown_area(portal: &Portal, area: &Locality) -> Unknown {
    let areas = &portal.territory.areas;
    let typed = area.to_string();
    let nowhere = Locality::Nowhere.to_string();
    let names = areas.keys().map(|id| id.as_str()).chain([nowhere.as_str()]);
    let perhaps = did_you_mean(&typed, names).map(ToOwned::to_owned);
    let outermost = areas.values().filter(|area| area.basin.is_none()).map(|area| area.id.to_string());
    let mut known: Vec<String> = [nowhere].into_iter().chain(outermost).collect();
    if known.len() > MOST_KNOWN {
        known.truncate(MOST_KNOWN);
        known.push("…".to_owned());
    }
    Unknown { axis: Axis::Area, typed, perhaps, known }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_can_be_are_read() {
        for good in ["lang=it", "lang=zh-Hant,-it", "area=alba,_none", "area=-alba,-_none"] {
            assert!(Only::parse(good).is_some(), "{good}");
        }
        for bad in ["", "it", "lang", "lang=", "lang=IT", "lang=it,", "lang=it, en", "lang=--it", "area=Alba", "kind=questura"] {
            assert!(Only::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_order_of_names_does_not_matter() {
        let all: BTreeSet<Lang> = ["ar", "en", "it"].into_iter().filter_map(Lang::parse).collect();
        let lang = |tag| Lang::parse(tag).unwrap();
        let chosen = |choices: &[&Choice<Lang>]| {
            chosen(&all, choices, |wanted, lang| wanted == lang).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        let (with, without) = (Choice::With(lang("it")), Choice::Without(lang("it")));
        assert_eq!(chosen(&[]), "ar en it");
        assert_eq!(chosen(&[&with]), "it");
        assert_eq!(chosen(&[&without]), "ar en");
        assert_eq!(chosen(&[&with, &without]), "");
        assert_eq!(chosen(&[&without, &with]), "");
    }
}
