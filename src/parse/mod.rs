//! x
pub mod decode;
pub mod front_matter;
pub mod localized;
pub mod markdown;
pub mod record;
pub mod value;
pub mod yaml;
