//! Names of desks in few letters: "Anagrafe del Comune di Alba" is a name that many desks have, at the place of one.

use serde::Serialize;

/// A name and an address, each cut where the place of the desk stands in it: joined by the place they are as they were.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Title(Vec<String>, Vec<String>, #[serde(skip_serializing_if = "Option::is_none")] Option<String>);

/// The place of a desk.
#[derive(Debug, Clone, Copy, Default)]
pub struct Town<'a> {
    pub name: &'a str,
    pub id: &'a str,
}

impl Title {
    /// `lang`: the language of the name, where it is not the reader's.
    #[must_use]
    pub fn new(name: &str, slug: &str, lang: Option<String>, town: Town<'_>) -> Self {
        Self(cut(name, town.name), cut(slug, town.id), lang)
    }
}

fn cut(text: &str, at: &str) -> Vec<String> {
    if at.is_empty() { vec![text.to_owned()] } else { text.split(at).map(ToOwned::to_owned).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn desks_of_a_kind_have_one_title() {
        let title = |name: &str, slug: &str, town: &str, id: &str| Title::new(name, slug, None, Town { name: town, id });
        let alba = title("Anagrafe di Alba", "anagrafe-alba", "Alba", "alba");
        assert_eq!(alba, title("Anagrafe di Mondovì", "anagrafe-mondovi", "Mondovì", "mondovi"));
        assert_eq!(serde_json::to_string(&alba).unwrap(), r#"[["Anagrafe di ",""],["anagrafe-",""]]"#);
    }

    #[test]
    fn joined_by_the_place_it_is_as_it_was() {
        for (name, town) in [("Alto in Salto, Alto", "Alto"), ("Sportello", "Alba"), ("Alba", "Alba"), ("Alba", "")] {
            assert_eq!(cut(name, town).join(town), name);
        }
    }
}
