//! One file's text → typed content. Knows no other file, no default language, no address.

pub mod decode;
pub mod edit;
pub mod file;
pub mod front_matter;
pub mod localized;
pub mod markdown;
pub mod outlines;
pub mod readings;
pub mod record;
pub mod schema;
pub mod stamp;
pub mod value;
pub mod yaml;
