//! What a page offers to a search: plain text, already in one language.
//!
//! Must not know how a page is made, nor how it is found.

/// One page in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchDocument {
    pub url: String,
    pub title: String,
    /// The key of the label that says how the translation stands.
    pub state: String,
    /// The key of the label that says what the page is: `faq`, `guides`.
    pub kind: String,
    pub headings: Vec<String>,
    pub summary: String,
    pub body: String,
    /// What people type and the page does not say: official Italian terms, abbreviations, variants, transliterations.
    pub terms: Vec<String>,
    pub topic: Vec<String>,
    pub place: Vec<String>,
    /// Whether an authority's validation is in force.
    pub validated: bool,
}
