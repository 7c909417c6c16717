//! Files beside a published folder that spare the next run work. Nobody misses them, so what the disk refuses is not said.

use super::places::Places;
use crate::base::cabinet::Cabinet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A folder of files.
#[derive(Debug)]
pub struct Spare(PathBuf);

impl Spare {
    /// Beside the folder `out`; `None` where that is not ours to publish into.
    #[must_use]
    pub fn beside(out: &Path) -> Option<Self> {
        Places::of(out).ok().filter(|places| places.check_ours().is_ok()).map(|places| Self(places.spare))
    }
}

impl Cabinet for Spare {
    fn take_into(&self, name: &str, room: &mut Vec<u8>) -> bool {
        room.clear();
        let opened = fs::File::open(self.0.join(name));
        opened.and_then(|mut file| file.read_to_end(room)).is_ok()
    }

    /// The name of what is written is fixed, so that killed runs leave no more than one of each. Of two runs at the same time one may
    /// spoil what the other writes.
    #[expect(clippy::disallowed_methods, reason = "write owns what stands beside the published folder")]
    fn put(&self, name: &str, bytes: &[u8]) {
        let (file, new) = (self.0.join(name), self.0.join(format!("{name}.new")));
        let _ = fs::create_dir_all(&self.0).and_then(|()| fs::write(&new, bytes)).and_then(|()| fs::rename(&new, &file));
    }
}
