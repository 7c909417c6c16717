//! The one moment in which the new site takes the place of the old.
//!
//! Linux and macOS let two folders change places in one step. Elsewhere (and on file systems that cannot) there are two
//! renames, and a kill between them leaves no site for as long as nobody builds: the next build first puts the old one back.

use super::places::Places;
use std::fs;
use std::io;
use std::path::Path;

/// Puts the staging folder in the place of the published one. Afterwards the old site, if there was one, is the staging folder.
pub fn swap(places: &Places) -> io::Result<()> {
    if !places.out.exists() {
        return fs::rename(&places.staging, &places.out);
    }
    if exchange(&places.staging, &places.out).is_err() {
        return swap_by_renames(places);
    }
    Ok(())
}

fn swap_by_renames(places: &Places) -> io::Result<()> {
    fs::rename(&places.out, &places.previous)?;
    if let Err(error) = fs::rename(&places.staging, &places.out) {
        fs::rename(&places.previous, &places.out)?;
        return Err(error);
    }
    // The new site is published by now, so a failure is no failure of the build: the next one removes the old site.
    let _ = fs::rename(&places.previous, &places.staging);
    Ok(())
}

/// Mends what a killed build left behind: an old site moved aside, a new one half made.
pub fn recover(places: &Places) -> io::Result<()> {
    if places.previous.exists() && !places.out.exists() {
        fs::rename(&places.previous, &places.out)?;
    }
    remove(&places.previous)?;
    let _ = fs::remove_file(&places.new_note);
    remove(&places.staging)
}

/// Removes a folder if it is there.
pub fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(left: &Path, right: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, left, CWD, right, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_left: &Path, _right: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A parent folder with the named folders in it, each holding a file of its own name.
    fn folders(names: &[fn(&Places) -> &Path]) -> (tempfile::TempDir, Places) {
        let parent = tempfile::tempdir().unwrap();
        let places = Places::of(&parent.path().join("public")).unwrap();
        for (number, name) in names.iter().enumerate() {
            fs::create_dir_all(name(&places).join(number.to_string())).unwrap();
        }
        (parent, places)
    }

    fn names(parent: &tempfile::TempDir) -> Vec<String> {
        let paths = walkdir::WalkDir::new(parent.path()).min_depth(1).sort_by_file_name();
        paths.into_iter().map(|entry| entry.unwrap().path().strip_prefix(parent.path()).unwrap().display().to_string()).collect()
    }

    const OUT: fn(&Places) -> &Path = |places| &places.out;
    const STAGING: fn(&Places) -> &Path = |places| &places.staging;
    const PREVIOUS: fn(&Places) -> &Path = |places| &places.previous;

    #[test]
    fn the_new_takes_the_place_of_the_old() {
        for swap in [swap, swap_by_renames] {
            let (parent, places) = folders(&[OUT, STAGING]);
            swap(&places).unwrap();
            assert_eq!(names(&parent), [".public.sportello-staging", ".public.sportello-staging/0", "public", "public/1"]);
        }
    }

    #[test]
    fn the_first_site_has_nothing_to_replace() {
        let (parent, places) = folders(&[STAGING]);
        swap(&places).unwrap();
        assert_eq!(names(&parent), ["public", "public/0"]);
    }

    #[test]
    fn a_site_moved_aside_by_a_killed_build_comes_back() {
        let (parent, places) = folders(&[PREVIOUS, STAGING]);
        recover(&places).unwrap();
        assert_eq!(names(&parent), ["public", "public/0"]);
    }

    #[test]
    fn leftovers_of_a_killed_build_go() {
        let (parent, places) = folders(&[OUT, STAGING, PREVIOUS]);
        recover(&places).unwrap();
        assert_eq!(names(&parent), ["public", "public/0"]);
    }
}
