//! A file before and after, as a unified diff. The owner of `similar`.

use crate::import::plan::Edit;
use similar::TextDiff;

/// Lines around a change, as `diff -u` and git show them.
const CONTEXT: usize = 3;

/// What `git apply` and people read.
#[must_use]
pub fn unified(edit: &Edit) -> String {
    let before = edit.before.as_deref().unwrap_or_default();
    let diff = TextDiff::from_lines(before, &edit.after);
    let old = if edit.before.is_some() { format!("a/{}", edit.path) } else { "/dev/null".to_owned() };
    diff.unified_diff().context_radius(CONTEXT).header(&old, &format!("b/{}", edit.path)).to_string()
}
