//! Which changes are no change of the portal: what we write ourselves, version control, editors' scratch files.

use std::ffi::OsStr;
use std::path::{Component, Path};

/// Whether a path below a watched folder is somebody's scratch file, or inside a folder that is no part of a portal.
#[must_use]
pub fn is_noise(below_root: &Path) -> bool {
    below_root.components().any(|part| matches!(part, Component::Normal(name) if is_noisy_name(name)))
}

fn is_noisy_name(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    is_tool_folder(&name) || is_scratch(&name)
}

fn is_tool_folder(name: &str) -> bool {
    matches!(name, ".git" | ".hg" | ".svn" | ".jj" | ".idea" | ".vscode" | "node_modules") || name.contains(".sportello-")
}

fn is_scratch(name: &str) -> bool {
    let ends = ["~", ".swp", ".swo", ".swx", ".tmp", ".bak", ".part", ".crdownload", "___jb_tmp___", "___jb_old___"];
    let begins = [".#", "#", ".~lock.", ".goutputstream-", ".nfs", ".fuse_hidden"];
    // Vim writes a file `4913` to learn whether it may write at all.
    matches!(name, "4913" | ".DS_Store" | "Thumbs.db" | "desktop.ini")
        || ends.iter().any(|end| name.ends_with(end))
        || begins.iter().any(|begin| name.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editors_scratch_files_are_noise() {
        for noise in
            ["content/.a.md.swp", "content/a.md~", "4913", "a/.#b.md", ".git/index", ".public.sportello-staging/a", "x/#b#"]
        {
            assert!(is_noise(Path::new(noise)), "{noise}");
        }
        for change in ["content/faq/a.it.md", "static/.well-known/security.txt", "portal.yaml", "theme/a.tmpl"] {
            assert!(!is_noise(Path::new(change)), "{change}");
        }
    }
}
