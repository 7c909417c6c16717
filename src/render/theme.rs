//! A theme's files: templates, static files and scripts of fixed names, over those of the default theme.

use super::script;
use crate::load::{EMBEDDED, File, Files};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// The files of the chosen theme; what it lacks comes from the default one.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// By name below `templates/`, with the path of the file for complaints.
    pub templates: BTreeMap<String, (Arc<str>, Arc<str>)>,
    /// By plain name below `static/`, and below `street-map/` where the portal has one.
    pub assets: BTreeMap<String, Asset>,
    /// By name below `scripts/`: they are published under names of their own, or with a copy of the site only.
    pub scripts: BTreeMap<String, Arc<[u8]>>,
}

/// The script that other sites load.
pub const EMBED_SCRIPT: &str = "embed.js";

/// What searches in the browser: a file made of parts, in the order in which they need each other.
const SEARCH_SCRIPT: &str = "search.js";
const SEARCH_PARTS: [&str; 4] = ["search/analysis.js", "search/reader.js", "search/query.js", "search/results.js"];

/// What narrows the list of desks, with what every page has: its page asks for this file in the place of that one.
const FINDER_SCRIPT: &str = "finder.js";
const FINDER_PARTS: [&str; 4] = ["page.js", "finder/narrow.js", "finder/near.js", "finder/page.js"];

/// The scripts of pages, and of pages in frames, each with what tells whether a desk is open: a file of its own would be a request more.
const OPENING_SCRIPT: &str = "opening.js";
const WITH_OPENING: [&str; 2] = ["page.js", "embed-frame.js"];

/// What a map with streets is made of: published only where the portal has one.
const STREET_MAP: &str = "street-map/";

/// A library that came small, and stays as its makers signed it.
const SMALL_ALREADY: &str = ".min.js";

/// A static file under the name by which it is published: it carries a fingerprint, so that it can be cached for ever.
#[derive(Debug, Clone)]
pub struct Asset {
    pub published: String,
    pub bytes: Arc<[u8]>,
}

impl Asset {
    fn new(name: &str, bytes: Arc<[u8]>) -> Self {
        Self { published: published(name, &bytes), bytes }
    }
}

impl Theme {
    /// Picks the files of `name`: embedded, then `themes/default`, then `themes/<name>`; later ones win.
    #[must_use]
    pub fn pick(files: &Files, name: &str, has_street_map: bool) -> Self {
        let mut theme = Self::default();
        for folder in [format!("{EMBEDDED}themes/default/"), "themes/default/".to_owned(), format!("themes/{name}/")] {
            for (path, file) in files
                .taken
                .range::<str, _>((Bound::Included(folder.as_str()), Bound::Unbounded))
                .take_while(|(path, _)| path.starts_with(&folder))
            {
                let inside = &path[folder.len()..];
                if has_street_map || !inside.starts_with(STREET_MAP) {
                    theme.take(inside, path, file);
                }
            }
        }
        theme.join(SEARCH_SCRIPT, &SEARCH_PARTS);
        theme.join(FINDER_SCRIPT, &FINDER_PARTS);
        for name in WITH_OPENING {
            theme.join(name, &[name, OPENING_SCRIPT]);
        }
        theme.make_scripts_smaller();
        theme
    }

    /// Parts become one file: on a slow line a second request costs more than all of them.
    fn join(&mut self, name: &str, parts: &[&str]) {
        let part = |part: &&str| self.scripts.get(*part).or_else(|| self.assets.get(*part).map(|asset| &asset.bytes));
        let bytes: Arc<[u8]> = parts.iter().filter_map(part).flat_map(|part| part.iter().copied()).collect();
        self.assets.insert(name.to_owned(), Asset::new(name, bytes));
    }

    /// Modules only. The scripts of fixed names are left as they are: short names at the top of one would be names of the page that
    /// loads it.
    fn make_scripts_smaller(&mut self) {
        for (name, asset) in self.assets.iter_mut().filter(|(name, _)| name.ends_with(".js") && !name.ends_with(SMALL_ALREADY)) {
            if let Ok(text) = str::from_utf8(&asset.bytes) {
                *asset = Asset::new(name, script::smaller(text).into_bytes().into());
            }
        }
    }

    fn take(&mut self, inside: &str, path: &Arc<str>, file: &File) {
        if let (Some(name), File::Text(source)) = (inside.strip_prefix("templates/"), file) {
            self.templates.insert(name.to_owned(), (path.clone(), source.text.clone()));
            return;
        }
        let Some(bytes) = file.bytes() else { return };
        if let Some(name) = inside.strip_prefix("static/").or_else(|| inside.strip_prefix(STREET_MAP)) {
            self.assets.insert(name.to_owned(), Asset::new(name, bytes.into()));
        } else if let Some(name) = inside.strip_prefix("scripts/") {
            self.scripts.insert(name.to_owned(), bytes.into());
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
