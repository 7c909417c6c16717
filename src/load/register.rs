//! Which texts an earlier run read, and by what each is known again without reading it, as `git` knows the files of its index.
//!
//! A file that has its length, its inode and the moments of its last change has its bytes. No program can set the moment at which an inode
//! changed, so that a copy with old dates, an edit that puts its date back and a checkout are seen. A file system may be slow to tell two
//! moments apart: what had just changed when it was read is read again.

use crate::base::hash::Version;
use crate::base::sealed;
use crate::base::source::SourcePath;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::fs::Metadata;
use std::path::Path;
use std::time::SystemTime;

/// By what it lies in a cabinet.
pub(super) const NAME: &str = "register";
/// Two changes within so many nanoseconds may have the same moment: the coarsest file system in use counts in steps of two seconds.
const SETTLED: u64 = 3_000_000_000;

/// By what a file is known again. Published files are by less (`write::Stamp`): a second name changes their inodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    bytes: u64,
    inode: u64,
    /// Of its bytes, in nanoseconds since 1970.
    modified: u64,
    /// Of its inode: its bytes, its name, its permissions.
    changed: u64,
}

impl Mark {
    /// `None` for what is no file, and where the system does not tell when an inode changed.
    #[cfg(unix)]
    pub fn of(metadata: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt as _;
        let moment = |seconds: i64, rest: i64| u64::try_from(seconds.checked_mul(1_000_000_000)?.checked_add(rest)?).ok();
        let modified = moment(metadata.mtime(), metadata.mtime_nsec())?;
        let changed = moment(metadata.ctime(), metadata.ctime_nsec())?;
        metadata.is_file().then(|| Self { bytes: metadata.len(), inode: metadata.ino(), modified, changed })
    }

    #[cfg(not(unix))]
    pub fn of(_metadata: &Metadata) -> Option<Self> {
        None
    }

    /// Whether a later change has another moment, for who read it then.
    fn is_settled(self, read_at: u64) -> bool {
        self.changed.max(self.modified).saturating_add(SETTLED) < read_at
    }
}

/// Texts by their paths, each with its fingerprint.
pub(super) type Marks = FxHashMap<SourcePath, (Mark, Version)>;

/// The texts that an earlier run read. The default one knows none.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Register<'a> {
    /// The moment at which that run began, in nanoseconds since 1970.
    read_at: u64,
    #[serde(borrow)]
    texts: FxHashMap<&'a str, (Mark, Version)>,
}

impl<'a> Register<'a> {
    /// From its bytes as they were written. One that is missing, damaged or another program's knows nothing.
    pub fn open(sealed: &'a [u8]) -> Self {
        sealed::value(sealed).unwrap_or_default()
    }

    /// The fingerprint of a text, if it is as it was.
    pub fn known(&self, inside: &str, path: &Path) -> Option<(Version, Mark)> {
        let (mark, version) = self.texts.get(inside)?;
        let same = mark.is_settled(self.read_at) && Mark::of(&path.metadata().ok()?) == Some(*mark);
        same.then_some((*version, *mark))
    }

    /// As the next run is to find it, if that is not what is there: what had not settled has by now.
    pub fn renewed(&self, marks: &Marks, now: SystemTime) -> Option<Vec<u8>> {
        let read_at = u64::try_from(now.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_nanos()).ok()?;
        let same = |(path, known): (&SourcePath, &(Mark, Version))| {
            self.texts.get(&**path) == Some(known) && known.0.is_settled(self.read_at)
        };
        if marks.len() == self.texts.len() && marks.iter().all(same) {
            return None;
        }
        let texts = marks.iter().map(|(path, known)| (&**path, *known)).collect();
        Some(sealed::sealed_value(&Register { read_at, texts }, 0))
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::super::{Earlier, File, Files, load};
    use crate::base::cabinet::Cabinet;
    use std::collections::BTreeMap;
    use std::fs::{self, File as Handle};
    use std::path::PathBuf;
    use std::sync::Mutex;
    use std::time::{Duration, SystemTime};

    const TEXT: &str = "content/faq/a.it.md";

    #[derive(Debug, Default)]
    struct Kept(Mutex<BTreeMap<String, Vec<u8>>>);

    impl Cabinet for Kept {
        fn take_into(&self, name: &str, room: &mut Vec<u8>) -> bool {
            room.clear();
            self.0.lock().unwrap().get(name).map(|bytes| room.extend_from_slice(bytes)).is_some()
        }

        fn put(&self, name: &str, bytes: &[u8]) {
            self.0.lock().unwrap().insert(name.to_owned(), bytes.to_vec());
        }
    }

    struct Portal {
        root: tempfile::TempDir,
        kept: Kept,
    }

    impl Portal {
        fn new() -> Self {
            let portal = Self { root: tempfile::tempdir().unwrap(), kept: Kept::default() };
            fs::create_dir_all(portal.root.path().join("content/faq")).unwrap();
            portal.write("uno");
            portal
        }

        fn text(&self) -> PathBuf {
            self.root.path().join(TEXT)
        }

        #[expect(clippy::disallowed_methods, reason = "a test changes its own file")]
        fn write(&self, text: &str) {
            fs::write(self.text(), text).unwrap();
        }

        /// Loads so many seconds from now.
        #[expect(clippy::disallowed_methods, reason = "files get their moments from the clock")]
        fn load(&self, seconds: u64) -> Files {
            let now = SystemTime::now() + Duration::from_secs(seconds);
            load(self.root.path(), Some(Earlier { cabinet: &self.kept, now })).unwrap()
        }

        /// The text, if it is read at the next load.
        fn read(&self) -> Option<String> {
            let files = self.load(60);
            files.taken[TEXT].bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        }
    }

    #[test]
    fn a_text_that_is_as_it_was_is_left_on_the_disk() {
        let portal = Portal::new();
        let [first, second] = [portal.load(60), portal.load(60)];
        assert!(matches!(first.taken[TEXT], File::Text(_)));
        assert!(matches!(second.taken[TEXT], File::Known { .. }));
        assert_eq!(first.taken[TEXT].version(), second.taken[TEXT].version());
        portal.write("due");
        assert_eq!(portal.read().as_deref(), Some("due"));
        assert_eq!(portal.read(), None);
    }

    #[test]
    fn what_had_just_changed_is_read_again() {
        let portal = Portal::new();
        portal.load(0);
        assert_eq!(portal.read().as_deref(), Some("uno"));
        assert_eq!(portal.read(), None, "by then it had settled");
    }

    #[test]
    fn an_edit_that_hides_is_seen() {
        let portal = Portal::new();
        portal.load(60);
        let date = fs::metadata(portal.text()).unwrap().modified().unwrap();
        // The moment at which an inode changes is kept in steps of some milliseconds.
        std::thread::sleep(Duration::from_millis(50));
        portal.write("due");
        Handle::options().write(true).open(portal.text()).unwrap().set_modified(date).unwrap();
        assert_eq!(portal.read().as_deref(), Some("due"), "as long and as old as before");

        fs::rename(portal.text(), portal.root.path().join("content/faq/b.it.md")).unwrap();
        assert!(!portal.load(60).taken.contains_key(TEXT));
        std::os::unix::fs::symlink("b.it.md", portal.text()).unwrap();
        assert_eq!(portal.read().as_deref(), Some("due"), "by another name");
    }

    #[test]
    fn a_damaged_register_knows_nothing() {
        let portal = Portal::new();
        portal.load(60);
        let sealed = portal.kept.take(super::NAME).unwrap();
        for at in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[at] ^= 1;
            portal.kept.put(super::NAME, &damaged);
            assert_eq!(portal.read().as_deref(), Some("uno"), "byte {at}");
        }
    }
}
