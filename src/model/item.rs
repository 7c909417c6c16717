//! An item: one thing the portal says, in all the languages in which it says it.

use super::Front;
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::parse::file::ItemFile;
use crate::parse::markdown::ParsedSection;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

/// All the files of one item: its front, and its texts.
#[derive(Debug, Clone)]
pub struct Item {
    pub(super) front: Front,
    /// Of all the files that belong to it: as long as it is the same, so is the item.
    pub version: Version,
}

/// An item tells all that its front tells.
impl Deref for Item {
    type Target = Front;

    fn deref(&self) -> &Front {
        &self.front
    }
}

impl Item {
    #[must_use]
    pub const fn front(&self) -> &Front {
        &self.front
    }

    /// The prose, by language; the source language's too.
    #[must_use]
    pub const fn prose(&self) -> &BTreeMap<Lang, Arc<ItemFile>> {
        &self.front.prose
    }

    /// The sections of the prose in exactly this language.
    #[must_use]
    pub fn sections(&self, lang: &Lang) -> &[ParsedSection] {
        self.prose().get(lang).map_or(&[], |file| file.part.sections())
    }
}
