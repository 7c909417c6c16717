//! Sportello.
pub mod base;
pub mod check;
pub mod cli;
pub mod export;
pub mod index;
pub mod load;
pub mod locale;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod render;
pub mod report;
pub mod resolve;
pub mod serve;
pub mod site;
pub mod write;
