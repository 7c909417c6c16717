//! robots.txt: everything may be read, and where the sitemap is.

use crate::base::route::Route;
use crate::model::Portal;

/// The file's text.
#[must_use]
pub fn text(portal: &Portal) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", portal.settings.absolute(&Route::SitemapIndex))
}
