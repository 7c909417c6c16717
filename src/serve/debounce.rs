//! Many events of one save, gathered into one batch.
//!
//! Editors save by writing a new file, renaming it over the old one and touching it again: some events within milliseconds.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// A batch ends when nothing has happened for this long …
const QUIET: Duration = Duration::from_millis(20);
/// … or, when things keep happening (a checkout of another branch), after this long.
const LONGEST: Duration = Duration::from_millis(250);

/// What a watcher reports.
#[derive(Debug)]
pub enum Notice {
    Changed(Vec<PathBuf>),
    /// Nobody will ask for batches any more.
    Stop,
}

/// Waits for something to change. `None` when the watching is over.
pub fn next_batch(notices: &Receiver<Notice>) -> Option<BTreeSet<PathBuf>> {
    let Ok(Notice::Changed(first)) = notices.recv() else { return None };
    let mut batch = BTreeSet::from_iter(first);
    let end = Instant::now() + LONGEST;
    while Instant::now() < end {
        match notices.recv_timeout(QUIET) {
            Ok(Notice::Changed(more)) => batch.extend(more),
            Ok(Notice::Stop) => return None,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    Some(batch)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn events_of_one_save_are_one_batch() {
        let (sender, receiver) = channel();
        for path in ["b", "a", "b"] {
            sender.send(Notice::Changed(vec![path.into()])).unwrap();
        }
        assert_eq!(next_batch(&receiver), Some(BTreeSet::from(["a".into(), "b".into()])));
    }

    #[test]
    fn changes_far_apart_are_two_batches() {
        let (sender, receiver) = channel();
        sender.send(Notice::Changed(vec!["a".into()])).unwrap();
        assert_eq!(next_batch(&receiver), Some(BTreeSet::from(["a".into()])));
        sender.send(Notice::Changed(vec!["b".into()])).unwrap();
        assert_eq!(next_batch(&receiver), Some(BTreeSet::from(["b".into()])));
    }

    #[test]
    fn a_stop_ends_the_waiting() {
        let (sender, receiver) = channel();
        sender.send(Notice::Stop).unwrap();
        assert_eq!(next_batch(&receiver), None);
    }
}
