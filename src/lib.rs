//! Sportello makes the portal of a network of public desks out of a folder of text files.
//!
//! The site is a pure function from an address to bytes. The files of a folder are read into memory ([`load`]). Each is parsed by
//! itself into what it says and what is wrong with it ([`parse`]). All together become one immutable portal: items with their
//! languages, territory, topics, facts ([`model`]). The portal is judged rule by rule ([`check`]) and has a list of addresses
//! ([`site`]). An address becomes a page when somebody asks for it: what it says to a reader of one language on one day is
//! worked out ([`resolve`]), put into a typed view and written by a template ([`render`]); feeds and sitemaps are addresses too
//! ([`export`]). The words of each language go into a search index ([`index`]). One language of it all fits on a USB stick ([`portable`]).
//!
//! `sportello build` asks for every address of which something changed ([`publish`]) and publishes the answers in one step ([`write`]); `sportello serve` asks for
//! the one that the browser wants ([`serve`]); `sportello check` stops at the diagnostics and prints them ([`report`]).
//!
//! Nothing below [`cli`] prints, exits, or reads the clock. A mistake of an editor is a value, never an error. The map with its
//! reasons is `docs/architecture.md`; a test holds the imports to it.
//!
//! The modules in reading order:

/// The shared vocabulary: diagnostics, places in files, languages, ids, routes, the tree of a text.
pub mod base;

/// Bytes → fewer bytes.
pub mod pack;

/// Positions → a drawing: outlines, points, labels.
pub mod map;

/// How each language speaks: messages, dates, numbers, lists, order.
pub mod locale;

/// Folders and embedded defaults → files in memory.
pub mod load;

/// One file → what it says, and what is wrong with it.
pub mod parse;

/// All parsed files → one portal.
pub mod model;

/// Portal, language and day → what a page says.
pub mod resolve;

/// Portal → what an editor should know about it.
pub mod check;

/// Route → HTML, through a typed view and a template.
pub mod render;

/// One language's texts → a search index, and its answers.
pub mod index;

/// Portal → feeds, sitemaps and other formats for machines.
pub mod export;

/// Which addresses exist, and the bytes at each.
pub mod site;

/// One language of a site → files that open from a disk.
pub mod portable;

/// The stages in a row, and what is kept between two edits.
pub mod pipeline;

/// A file of desks → what to write into which record.
pub mod import;

/// Publication of a folder in one step.
pub mod write;

/// Site → folder: what did not change is neither made nor written.
pub mod publish;

/// Diagnostics → text, JSON, SARIF, annotations.
pub mod report;

/// The local preview: HTTP, watching, live reload.
pub mod serve;

/// The command line: arguments in, exit code out.
pub mod cli;
