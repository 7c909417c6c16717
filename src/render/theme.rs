//! A theme's files: templates and static files, over those of the default theme.

use crate::load::{EMBEDDED, File, Files};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// The files of the chosen theme; what it lacks comes from the default one.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// By name below `templates/`, with the path of the file for complaints.
    pub templates: BTreeMap<String, (Arc<str>, Arc<str>)>,
    /// By plain name below `static/`.
    pub assets: BTreeMap<String, Asset>,
    /// Those of [`ROOTED`] that the theme has.
    pub rooted: BTreeMap<String, Arc<[u8]>>,
}

/// Files below `static/` whose addresses others write down, so that they never change: they stand at the root of the site.
const ROOTED: [&str; 1] = [EMBED_SCRIPT];

/// The script that other sites load.
pub const EMBED_SCRIPT: &str = "embed.js";

/// A static file under the name by which it is published: it carries a fingerprint, so that it can be cached for ever.
#[derive(Debug, Clone)]
pub struct Asset {
    pub published: String,
    pub bytes: Arc<[u8]>,
}

impl Theme {
    /// Picks the files of `name`: embedded, then `themes/default`, then `themes/<name>`; later ones win.
    #[must_use]
    pub fn pick(files: &Files, name: &str) -> Self {
        let mut theme = Self::default();
        for folder in [format!("{EMBEDDED}themes/default/"), "themes/default/".to_owned(), format!("themes/{name}/")] {
            for (path, file) in files
                .taken
                .range::<str, _>((Bound::Included(folder.as_str()), Bound::Unbounded))
                .take_while(|(path, _)| path.starts_with(&folder))
            {
                theme.take(&path[folder.len()..], path, file);
            }
        }
        theme
    }

    fn take(&mut self, inside: &str, path: &Arc<str>, file: &File) {
        if let (Some(name), File::Text(source)) = (inside.strip_prefix("templates/"), file) {
            self.templates.insert(name.to_owned(), (path.clone(), source.text.clone()));
        } else if let Some(name) = inside.strip_prefix("static/") {
            let bytes: Arc<[u8]> = file.bytes().into();
            if ROOTED.contains(&name) {
                self.rooted.insert(name.to_owned(), bytes);
                return;
            }
            self.assets.insert(name.to_owned(), Asset { published: published(name, &bytes), bytes });
        }
    }

    /// Whether a theme of this name has any file.
    #[must_use]
    pub fn exists(files: &Files, name: &str) -> bool {
        let folder = format!("themes/{name}/");
        name == "default" || files.taken.keys().any(|path| path.starts_with(&folder))
    }

    /// The file published under a name.
    #[must_use]
    pub fn published(&self, name: &str) -> Option<&Asset> {
        self.assets.values().find(|asset| asset.published == name)
    }
}

/// `style.css` → `style-1a2b3c4d.css`
fn published(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, extension) =
        name.rsplit_once('.').map_or((name, String::new()), |(stem, extension)| (stem, format!(".{extension}")));
    format!("{stem}-{}{extension}", &hash[..8])
}
