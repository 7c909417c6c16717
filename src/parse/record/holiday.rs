//! Days on which offices are closed.

use crate::base::id::{AreaId, Slug};
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::record::shared::LegalSource;
use crate::parse::value::{Date, MonthDay};
use schemars::JsonSchema;
use serde::Deserialize;

/// An entry of `holidays.yaml`: exactly one of `every`, `easter` and `once`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// A name for this entry.
    pub id: Spanned<Slug>,
    /// What the day is called.
    pub names: Localized,
    /// The same day each year, `12-25`.
    pub every: Option<MonthDay>,
    /// Days after Easter Sunday: 1 is Easter Monday.
    pub easter: Option<i16>,
    /// One day of one year.
    pub once: Option<Date>,
    /// The first year in which it is a holiday.
    pub from: Option<i16>,
    /// Only there: a patron saint's day.
    pub area: Option<Spanned<AreaId>>,
    /// The law that makes it a holiday.
    pub source: Option<LegalSource>,
}
