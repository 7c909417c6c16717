//! What one run leaves for the next, so that it need not be worked out again.
//!
//! Nobody relies on it: what is taken out may be missing, damaged or another program's, and who takes it must be able to tell (see
//! [`super::sealed`]). Absent on purpose: where it is.

use std::fmt::Debug;

/// Bytes by their names, which are letters, digits and hyphens.
pub trait Cabinet: Debug + Sync {
    /// Puts them in the place of what is in `room`, as they were put there; whether there are any.
    fn take_into(&self, name: &str, room: &mut Vec<u8>) -> bool;

    fn take(&self, name: &str) -> Option<Vec<u8>> {
        let mut room = Vec::new();
        self.take_into(name, &mut room).then_some(room)
    }

    fn put(&self, name: &str, bytes: &[u8]);
}
