//! A text in fewer bytes beside itself, `index.html.br` and `index.html.gz`, for servers that send such files as they are.
//!
//! What a twin is depends on its file alone, so that it is made once for a file: while that has its stamp, the twins with theirs stay,
//! also where the ledger as a whole no longer holds (another day, another theme). Must not know how a page is made.

use super::Work;
use crate::base::route::Route;
use crate::model::{Item, Portal};
use crate::pack::{DENSEST, Gzip, brotli};
use crate::site::Site;
use crate::write::{PublishError, Stamp};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A full build of the sample takes 1.7 to 1.9 times as long as one without twins; at 5, by which the byte budget weighs, it was up to 2.3
/// times, for 8 % less. 3 would be 14 % larger.
const QUALITY: i32 = 4;
/// What a script fetches whole, while its reader waits, is worth more time: a fifth less of the finder's data, in half a second for a region.
/// A file larger than this would take many.
const DENSE_UNTIL: usize = 1 << 19;
/// Measured on the sample: 5 is 0.5 % larger and saves a tenth of the time, 7 saves 0.2 % of the bytes for a seventh more, 8 is slower by
/// more than half.
const LEVEL: i32 = 6;
/// A smaller file travels in one packet either way.
const LEAST: usize = 1000;
/// Servers go by the end of a name, too. What is not here is packed already, or is no text that a browser asks for.
const TEXTS: [&str; 14] =
    ["html", "css", "js", "json", "svg", "xml", "txt", "csv", "webmanifest", "ttl", "jsonld", "geojson", "ics", "vcf"];
const ENDS: [&str; 2] = [".br", ".gz"];

/// A file and, in the order of [`ENDS`], its twins: those that are smaller than itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Family(Stamp, [Option<Stamp>; 2]);

impl Family {
    pub fn count(&self) -> usize {
        self.1.iter().flatten().count()
    }

    pub fn twins(&self, path: &str) -> impl Iterator<Item = (String, Stamp)> {
        ENDS.iter().zip(self.1).filter_map(move |(end, stamp)| Some((format!("{path}{end}"), stamp?)))
    }
}

/// Which files of a site have twins.
#[derive(Debug)]
pub(super) enum Rule {
    Never,
    /// Texts, but for those in whose twin's place an editor put a file.
    Texts {
        taken: HashSet<String>,
    },
}

impl Rule {
    pub fn of(site: &Site) -> Self {
        Self::Texts { taken: attached_twins(&site.portal) }
    }

    fn takes(&self, path: &str) -> bool {
        let Self::Texts { taken } = self else { return false };
        let is_text = path.rsplit_once('.').is_some_and(|(_, end)| TEXTS.contains(&end));
        let is_free = || ENDS.iter().all(|end| !taken.contains(&format!("{path}{end}")));
        is_text && (taken.is_empty() || is_free())
    }
}

fn attached_twins(portal: &Portal) -> HashSet<String> {
    let of_item = |item: &Item| {
        let files = item.attachments.iter().map(|attachment| attachment.name.clone());
        let files = files.filter(|name| ENDS.iter().any(|end| name.ends_with(end)));
        files.map(|name| Route::Attachment(item.id.clone(), name).file()).collect::<Vec<_>>()
    };
    portal.items.iter().flat_map(|item| of_item(item)).collect()
}

/// What one thread packs with: made when it is first needed, since most builds need none.
#[derive(Debug, Default)]
pub(super) struct Packer(Option<Gzip>);

impl Packer {
    fn pack(&mut self, path: &str, bytes: &[u8]) -> [Vec<u8>; 2] {
        let gzip = self.0.get_or_insert_with(|| Gzip::new(LEVEL));
        [brotli(quality(path, bytes), bytes), gzip.pack(bytes)]
    }
}

fn quality(path: &str, bytes: &[u8]) -> i32 {
    if path.ends_with("/services/finder.json") && bytes.len() <= DENSE_UNTIL { DENSEST } else { QUALITY }
}

impl Work<'_> {
    /// Publishes a file with all that belongs beside it.
    pub(super) fn put(&self, packer: &mut Packer, path: &str, bytes: &[u8]) -> Result<Stamp, PublishError> {
        let stamp = self.publication.put(path, bytes)?;
        self.list(path, bytes);
        if self.twins.takes(path) && !self.keep_twins(path, stamp)? {
            let family = Family(stamp, self.put_twins(packer, path, bytes)?);
            self.made.add_family(path, family);
        }
        Ok(stamp)
    }

    /// Either all of these files stay, with all that belongs beside them, or none counts as kept.
    pub(super) fn keep(&self, files: &[(String, Stamp)]) -> Result<bool, PublishError> {
        let Some(families) = files.iter().map(|(path, stamp)| self.known_twins(path, *stamp)).collect::<Option<Vec<_>>>() else {
            return Ok(false);
        };
        let twins =
            files.iter().zip(&families).flat_map(|((path, _), family)| family.iter().flat_map(|family| family.twins(path)));
        let all: Vec<(String, Stamp)> = files.iter().cloned().chain(twins).collect();
        let kept = self.publication.keep(&all)?;
        if kept {
            all.iter().try_for_each(|(path, _)| self.list_kept(path))?;
            for ((path, _), family) in files.iter().zip(families) {
                family.into_iter().for_each(|family| self.made.add_family(path, family));
            }
        }
        Ok(kept)
    }

    /// `None` when it is not known what should stand beside a file, `Some(None)` when nothing should.
    fn known_twins(&self, path: &str, stamp: Stamp) -> Option<Option<Family>> {
        if !self.twins.takes(path) {
            return Some(None);
        }
        // A file that cannot be known again may be another under the same stamp.
        self.known.family(path).filter(|family| family.0 == stamp && stamp != Stamp::unknown()).map(Some)
    }

    /// A file that was made again, with the bytes that it had: so its twins have theirs.
    fn keep_twins(&self, path: &str, stamp: Stamp) -> Result<bool, PublishError> {
        let Some(Some(family)) = self.known_twins(path, stamp) else { return Ok(false) };
        let twins: Vec<(String, Stamp)> = family.twins(path).collect();
        let kept = self.publication.keep(&twins)?;
        if kept {
            twins.iter().try_for_each(|(path, _)| self.list_kept(path))?;
            self.made.add_family(path, family);
        }
        Ok(kept)
    }

    fn put_twins(&self, packer: &mut Packer, path: &str, bytes: &[u8]) -> Result<[Option<Stamp>; 2], PublishError> {
        let mut stamps = [None; 2];
        if bytes.len() < LEAST {
            return Ok(stamps);
        }
        for ((stamp, end), packed) in stamps.iter_mut().zip(ENDS).zip(packer.pack(path, bytes)) {
            if packed.len() < bytes.len() {
                let path = format!("{path}{end}");
                *stamp = Some(self.publication.put(&path, &packed)?);
                self.list(&path, &packed);
            }
        }
        Ok(stamps)
    }
}
