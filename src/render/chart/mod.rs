//! Numbers → the geometry of charts. What is drawn with it is the templates' matter.

mod bars;

pub(super) use bars::{Bar, bars};
