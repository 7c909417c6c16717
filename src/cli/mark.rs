//! `translations mark` and `validations mark`: write into a file of which words it speaks.

use super::arguments;
use super::terminal::Terminal;
use super::{Ending, open_portal};
use crate::base::hash::ContentHash;
use crate::base::id::SectionId;
use crate::base::lang::Lang;
use crate::base::source::SourcePath;
use crate::model::{Item, Portal};
use crate::parse::file::ItemFile;
use crate::parse::stamp;
use crate::pipeline::Workspace;
use crate::write::replace_file;
use clap::ArgMatches;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What one command writes into one file.
type Edit<'a> = Box<dyn Fn(&Marking<'_>, &Path) -> Result<Vec<(SourcePath, String)>, &'static str> + 'a>;

/// A portal and the texts of its files.
struct Marking<'a> {
    root: PathBuf,
    workspace: &'a Workspace,
    portal: &'a Portal,
}

/// Runs `translations mark`.
pub fn translations(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let Some(("mark", matches)) = matches.subcommand() else { return Ending::Usage };
    let minor = matches.get_flag("minor");
    let today = arguments::today(matches);
    let edit = move |marking: &Marking<'_>, file: &Path| {
        let (item, own) = marking.find(file)?;
        match own.and_then(|own| own.part.translation().is_some().then(|| own.part.lang()).flatten()) {
            Some(lang) => marking.translation(item, lang, (!minor).then_some(today)).map(|edit| vec![edit]),
            // A source edit that needs no new translation concerns all translations.
            None if minor => item
                .prose()
                .keys()
                .filter(|lang| **lang != item.source)
                .map(|lang| marking.translation(item, lang, None))
                .collect(),
            None => Err("cli-mark-not-translation"),
        }
    };
    run(terminal, matches, &(Box::new(edit) as Edit<'_>))
}

/// Runs `validations mark`.
pub fn validations(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let Some(("mark", matches)) = matches.subcommand() else { return Ending::Usage };
    let edit = |marking: &Marking<'_>, file: &Path| {
        let (item, _) = marking.find(file)?;
        if item.shared.validated.is_none() {
            return Err("cli-mark-not-validated");
        }
        let text = marking.workspace.text(&item.path).ok_or("cli-mark-unknown")?;
        let edited = stamp::validation(&item.path, text, item.fingerprint()).ok_or("cli-mark-unwritable")?;
        Ok(vec![(item.path.clone(), edited)])
    };
    run(terminal, matches, &(Box::new(edit) as Edit<'_>))
}

fn run(terminal: &Terminal, matches: &ArgMatches, edit: &Edit<'_>) -> Ending {
    let root = arguments::root(matches);
    let (workspace, portal) = match open_portal(terminal, &root) {
        Ok(opened) => opened,
        Err(ending) => return ending,
    };
    let marking = Marking { root, workspace: &workspace, portal: &portal };
    let mut ending = Ending::Fine;
    for file in matches.get_many::<PathBuf>("files").into_iter().flatten() {
        ending = match edit(&marking, file) {
            Ok(edits) => marking.write(terminal, edits).unwrap_or(ending),
            Err(id) => {
                terminal.fail(id, &[("path", file.display().to_string())]);
                Ending::Content
            }
        };
    }
    ending
}

impl Marking<'_> {
    /// The item of a file, and the file's prose where it is prose.
    fn find(&self, file: &Path) -> Result<(&Item, Option<&ItemFile>), &'static str> {
        let root = self.root.canonicalize().map_err(|_| "cli-mark-unknown")?;
        let path = file.canonicalize().map_err(|_| "cli-mark-unknown")?;
        let inside = path.strip_prefix(&root).map_err(|_| "cli-mark-unknown")?;
        let inside = inside.iter().filter_map(|part| part.to_str()).collect::<Vec<_>>().join("/");
        let owner =
            |item: &&std::sync::Arc<Item>| *item.path == *inside || item.prose().values().any(|file| *file.path == *inside);
        let item = self.portal.items.iter().find(owner).ok_or("cli-mark-unknown")?;
        Ok((item, item.prose().values().find(|file| *file.path == *inside).map(AsRef::as_ref)))
    }

    fn translation(&self, item: &Item, lang: &Lang, on: Option<jiff::civil::Date>) -> Result<(SourcePath, String), &'static str> {
        let file = item.prose().get(lang).ok_or("cli-mark-unknown")?;
        let text = self.workspace.text(&file.path).ok_or("cli-mark-unknown")?;
        let translated = |id: &SectionId| file.part.sections().iter().any(|parsed| parsed.section.id == *id);
        let has_head = !item.id.collection.is_data();
        let of: BTreeMap<SectionId, ContentHash> = item
            .source_hashes()
            .clone()
            .into_iter()
            .filter(|(id, _)| translated(id) || (has_head && *id == SectionId::head()))
            .collect();
        let edited = stamp::translation(&file.path, text, &of, on).ok_or("cli-mark-unwritable")?;
        Ok((file.path.clone(), edited))
    }

    /// Writes what changed; `Some` when the disk refused.
    fn write(&self, terminal: &Terminal, edits: Vec<(SourcePath, String)>) -> Option<Ending> {
        for (path, text) in edits {
            if self.workspace.text(&path) == Some(&text) {
                terminal.detail(&path);
                continue;
            }
            if let Err(error) = replace_file(&self.root.join(&*path), text.as_bytes()) {
                terminal.fail("cli-write-failed", &[("path", path.to_string()), ("reason", error.to_string())]);
                return Some(Ending::Outside);
            }
            terminal.say(&path);
        }
        None
    }
}
