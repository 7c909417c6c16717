//! What the coverage report counts.

use crate::base::lang::Lang;
use crate::parse::record::service::ServiceKind;
use crate::parse::value::CountryCode;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Which desks the coverage report counts, and what it may conclude from citizenships.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CoverageSettings {
    /// The kinds of office whose hours and languages count; when left out: `desk`.
    pub kinds: Vec<ServiceKind>,
    /// For a citizenship (two letters of ISO 3166-1), the main languages of that country. Nobody's language follows from a passport: the
    /// report says what was written here. Without it, it does not say how many people speak what.
    pub main_languages: BTreeMap<CountryCode, Vec<Lang>>,
}

impl Default for CoverageSettings {
    fn default() -> Self {
        Self { kinds: vec![ServiceKind::Desk], main_languages: BTreeMap::new() }
    }
}
