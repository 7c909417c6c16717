//! Opening hours: from OpenStreetMap's syntax, closures and the calendar to the days on which somebody is there.
//!
//! A [`rule::Rule`] says what the text means, [`desk::Day`] what a desk does on a day, [`timetable::Timetable`] what a browser needs
//! for "open now", [`week`] how it usually is. The [`almanac::Almanac`] works each out once a site.

pub mod almanac;
pub mod correction;
pub mod desk;
pub mod interval;
pub mod rule;
pub mod syntax;
pub mod timetable;
pub mod week;

pub use almanac::{Almanac, Quarter};
pub use desk::{Day, DeskHours, days_of_rule, zone};
pub use interval::{Interval, Kind, stated};
pub use syntax::validate;
pub use timetable::Timetable;
pub use week::usual_week_of;
