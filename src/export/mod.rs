//! Portal → files for machines: sitemaps, robots.txt, Atom.

pub mod atom;
pub mod robots;
pub mod sitemap;
