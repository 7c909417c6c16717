//! What one run leaves for the next, so that it need not be worked out again.
//!
//! Nobody relies on it: what is taken out may be missing, damaged or another program's, and who takes it must be able to tell (see
//! [`super::sealed`]). Absent on purpose: where it is.

/// Bytes by their names, which are letters, digits and hyphens.
pub trait Cabinet: Sync {
    /// As they were put there.
    fn take(&self, name: &str) -> Option<Vec<u8>>;
    fn put(&self, name: &str, bytes: &[u8]);
}
