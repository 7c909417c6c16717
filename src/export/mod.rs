//! Portal → files for machines: sitemaps, robots.txt, Atom, oEmbed, and the headers that static hosts are told.

pub mod atom;
pub mod headers;
pub mod oembed;
pub mod robots;
pub mod sitemap;
