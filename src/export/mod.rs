//! Portal → files for machines: sitemaps, robots.txt, Atom, oEmbed, the tables of coordinators, the headers that static hosts are told, and
//! the pages for a search engine that somebody else runs.

pub mod atom;
pub mod confirmation;
pub mod coverage;
pub mod csv;
pub mod data;
pub mod finder;
pub mod headers;
pub mod oembed;
pub mod practices;
pub mod robots;
pub mod search;
pub mod sitemap;
