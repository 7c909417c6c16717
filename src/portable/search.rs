//! The search of the copy: the files of the site's own search inside a script, because a page on a disk may not fetch them.

use super::PortableError;
use crate::base::lang::Lang;
use crate::site::Site;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeMap;

/// The files as a classic script that sets one name: by their names, as base 64.
///
/// # Errors
/// The index cannot be made.
pub fn script(site: &Site, lang: &Lang) -> Result<String, PortableError> {
    let files = site.search_files(lang).map_err(PortableError::Template)?.unwrap_or_default();
    let texts: BTreeMap<&str, String> = files.iter().map(|(name, bytes)| (name.as_str(), STANDARD.encode(bytes))).collect();
    let json = serde_json::to_string(&texts).map_err(PortableError::Data)?;
    Ok(format!("globalThis.sportelloFiles = {json};\n"))
}
