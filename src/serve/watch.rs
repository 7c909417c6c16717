//! Which files changed: the owner of `notify`.
//!
//! The entries of a root are watched one by one, so that a published site with a folder for each page uses up none of the
//! system's watches. Where the system cannot watch (network drives, some containers), folders are polled.

use super::debounce::Notice;
use super::error::ServeError;
use super::noise::is_noise;
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

const POLL_INTERVAL: Duration = Duration::from_millis(500);

/// How changes are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Watching {
    /// The system tells; where it cannot, by polling.
    #[default]
    Native,
    /// By looking at the files again and again.
    Polling,
}

/// What to watch.
#[derive(Debug, Clone, Default)]
pub struct Watch {
    /// The portal's folders; those that do not exist are left out.
    pub roots: Vec<PathBuf>,
    /// The names of the folders in a root that count, there already or yet to come; none: all of them.
    pub folders: Vec<String>,
    /// Folders below them that are no sources, such as the published site.
    pub ignored: Vec<PathBuf>,
    pub watching: Watching,
}

/// Sends notices for as long as it lives.
pub struct Watched {
    scope: Scope,
    watcher: Box<dyn Watcher + Send>,
}

impl Watched {
    /// Begins to watch; everything that changes from now on is noticed.
    pub fn start(watch: &Watch, notices: &Sender<Notice>) -> Result<Self, ServeError> {
        let scope = Scope::new(watch);
        if watch.watching == Watching::Native
            && let Ok(watcher) = RecommendedWatcher::new(scope.handler(notices), Config::default())
            && let Ok(watched) = Self::all(scope.clone(), Box::new(watcher))
        {
            return Ok(watched);
        }
        let polling = PollWatcher::new(scope.handler(notices), Config::default().with_poll_interval(POLL_INTERVAL));
        let watcher = polling.map_err(|error| ServeError::Watch(error.to_string()))?;
        Self::all(scope, Box::new(watcher)).map_err(|error| ServeError::Watch(error.to_string()))
    }

    /// Folders that appear in a root are watched from then on.
    pub fn follow<'a>(&mut self, changed: impl IntoIterator<Item = &'a PathBuf>) {
        for path in changed.into_iter().filter(|path| self.scope.is_folder_of_root(path)) {
            // It may be gone again; then there is nothing to watch.
            let _ = self.watcher.watch(path, RecursiveMode::Recursive);
        }
    }

    fn all(scope: Scope, mut watcher: Box<dyn Watcher + Send>) -> notify::Result<Self> {
        for root in &scope.roots {
            watcher.watch(root, RecursiveMode::NonRecursive)?;
            for entry in std::fs::read_dir(root)?.flatten() {
                if scope.is_folder_of_root(&entry.path()) {
                    watcher.watch(&entry.path(), RecursiveMode::Recursive)?;
                }
            }
        }
        Ok(Self { scope, watcher })
    }
}

impl fmt::Debug for Watched {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Watched").field("scope", &self.scope).finish_non_exhaustive()
    }
}

/// Which paths count, all of them real: without links and `..`, as the system reports them.
#[derive(Debug, Clone)]
struct Scope {
    roots: Vec<PathBuf>,
    folders: Vec<String>,
    ignored: Vec<PathBuf>,
}

impl Scope {
    fn new(watch: &Watch) -> Self {
        Self {
            roots: watch.roots.iter().filter_map(|root| root.canonicalize().ok()).collect(),
            folders: watch.folders.clone(),
            ignored: watch.ignored.iter().map(|folder| real(folder)).collect(),
        }
    }

    fn counts(&self, path: &Path) -> bool {
        let below_root = self.roots.iter().find_map(|root| path.strip_prefix(root).ok());
        below_root.is_some_and(|below| self.is_wanted(below) && !is_noise(below))
            && !self.ignored.iter().any(|folder| path.starts_with(folder))
    }

    fn is_wanted(&self, below: &Path) -> bool {
        self.folders.is_empty() || self.folders.iter().any(|folder| below.starts_with(folder))
    }

    fn is_folder_of_root(&self, path: &Path) -> bool {
        path.parent().is_some_and(|parent| self.roots.iter().any(|root| root == parent)) && path.is_dir() && self.counts(path)
    }

    fn handler(&self, notices: &Sender<Notice>) -> impl Fn(notify::Result<Event>) + Send + 'static {
        let (scope, notices) = (self.clone(), notices.clone());
        move |event| {
            let changed = scope.changed(event);
            if !changed.is_empty() {
                // Nobody listens any more: the preview is ending.
                let _ = notices.send(Notice::Changed(changed));
            }
        }
    }

    fn changed(&self, event: notify::Result<Event>) -> Vec<PathBuf> {
        match event {
            // Reading a file changes nothing, and we read them all.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => Vec::new(),
            Ok(event) if !event.need_rescan() => event.paths.into_iter().filter(|path| self.counts(path)).collect(),
            // Events were lost, so anything may have changed.
            Ok(_) | Err(_) => self.roots.clone(),
        }
    }
}

/// The folder may not be there yet; the one above it is.
fn real(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let by_parent = || Some(absolute.parent()?.canonicalize().ok()?.join(absolute.file_name()?));
    absolute.canonicalize().ok().or_else(by_parent).unwrap_or(absolute)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests are the editor who saves files")]
mod tests {
    use super::super::debounce::next_batch;
    use super::*;
    use std::fs;
    use std::sync::mpsc::{Receiver, channel};

    fn start(watching: Watching) -> (tempfile::TempDir, PathBuf, Watched, Receiver<Notice>) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir_all(root.join("content/faq")).unwrap();
        fs::create_dir_all(root.join("public")).unwrap();
        let (sender, receiver) = channel();
        let watch =
            Watch { roots: vec![folder.path().to_owned()], ignored: vec![root.join("public")], watching, ..Watch::default() };
        let watched = Watched::start(&watch, &sender).unwrap();
        (folder, root, watched, receiver)
    }

    #[test]
    fn a_saved_file_is_noticed_and_noise_is_not() {
        let (_folder, root, _watched, notices) = start(Watching::Native);
        fs::write(root.join("public/index.html"), "a").unwrap();
        fs::write(root.join("content/faq/.a.md.swp"), "a").unwrap();
        fs::write(root.join("content/faq/a.md"), "a").unwrap();
        assert!(next_batch(&notices).unwrap().into_iter().eq([root.join("content/faq/a.md")]));
    }

    #[test]
    fn a_file_saved_by_renaming_is_noticed() {
        let (_folder, root, _watched, notices) = start(Watching::Native);
        fs::write(root.join("content/.#a.md"), "a").unwrap();
        fs::rename(root.join("content/.#a.md"), root.join("content/a.md")).unwrap();
        assert!(next_batch(&notices).unwrap().contains(&root.join("content/a.md")));
    }

    #[test]
    fn a_new_folder_is_watched_too() {
        let (_folder, root, mut watched, notices) = start(Watching::Native);
        fs::create_dir(root.join("theme")).unwrap();
        watched.follow(&next_batch(&notices).unwrap());
        fs::write(root.join("theme/page.html"), "a").unwrap();
        assert!(next_batch(&notices).unwrap().contains(&root.join("theme/page.html")));
    }

    #[test]
    fn only_the_named_folders_count() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir(root.join("content")).unwrap();
        let (sender, notices) = channel();
        let folders = ["content", "themes"].map(str::to_owned).to_vec();
        let mut watched = Watched::start(&Watch { roots: vec![root.clone()], folders, ..Watch::default() }, &sender).unwrap();
        fs::create_dir(root.join("target")).unwrap();
        fs::write(root.join("README.md"), "a").unwrap();
        fs::create_dir(root.join("themes")).unwrap();
        let batch = next_batch(&notices).unwrap();
        assert!(batch.iter().eq([&root.join("themes")]), "{batch:?}");
        watched.follow(&batch);
        fs::write(root.join("themes/a.css"), "a").unwrap();
        assert!(next_batch(&notices).unwrap().contains(&root.join("themes/a.css")));
    }

    #[test]
    fn polling_notices_too() {
        let (_folder, root, _watched, notices) = start(Watching::Polling);
        fs::write(root.join("content/faq/a.md"), "a").unwrap();
        assert!(next_batch(&notices).unwrap().contains(&root.join("content/faq/a.md")));
    }

    #[test]
    fn lost_events_mean_that_anything_changed() {
        let (_folder, root, watched, _notices) = start(Watching::Native);
        assert_eq!(watched.scope.changed(Err(notify::Error::generic("overflow"))), [root]);
    }
}
