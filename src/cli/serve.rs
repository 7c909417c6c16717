//! `sportello serve`: the same pages as `build`, rendered when they are asked for.

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::escape::Escaped;
use crate::base::route::Route;
use crate::load::FOLDERS;
use crate::locale::messages::Messages;
use crate::pipeline::{Settings, Workspace};
use crate::report::{Color, Format, Report};
use crate::serve::{Outcome, Preview, Response, ServeError, Server, Stop, Watch, Watching};
use crate::site::Site;
use clap::ArgMatches;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// Runs the command, until Ctrl-C.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let root = arguments::root(matches);
    let workspace = match Workspace::read(&root) {
        Ok(workspace) => workspace,
        Err(error) => return terminal.fail_to_load(&error),
    };
    let port = matches.get_one::<u16>("port").copied().unwrap_or(8000);
    let watching = if matches.get_flag("poll") { Watching::Polling } else { Watching::Native };
    let root = root.canonicalize().unwrap_or(root);
    let folders = FOLDERS.map(str::to_owned).to_vec();
    let watch = Watch { roots: vec![root], folders, ignored: Vec::new(), watching };
    let preview = LivePreview {
        workspace: Mutex::new(workspace),
        site: RwLock::new(None),
        settings: Settings { base_url: None, today: arguments::today(matches) },
        messages: terminal.messages().clone(),
    };
    match serve(terminal, port, Arc::new(preview), &watch, matches.get_flag("open")) {
        Ok(()) => Ending::Fine,
        Err(error) => {
            terminal.fail(error.message_id(), &error.arguments());
            Ending::Outside
        }
    }
}

fn serve(terminal: &Terminal, port: u16, preview: Arc<LivePreview>, watch: &Watch, open: bool) -> Result<(), ServeError> {
    let server = Server::bind(port)?;
    let stop = Stop::on_interrupt()?;
    let url = server.url();
    let arguments = [("url", crate::locale::messages::Argument::Text(&url))];
    terminal.say(&terminal.format("cli-serve-ready", &arguments));
    if open && let Err(error) = ::open::that_detached(&url) {
        terminal.detail(&error.to_string());
    }
    server.run(preview, watch, &stop)
}

/// The portal behind the server: the last site that could be assembled.
struct LivePreview {
    workspace: Mutex<Workspace>,
    site: RwLock<Option<Arc<Site>>>,
    settings: Settings,
    messages: Messages,
}

impl Preview for LivePreview {
    fn respond(&self, path: &str) -> Response {
        let site = self.site.read().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(site) = site else {
            return plain(503, "text/html; charset=utf-8", b"<!doctype html><title>sportello</title><body>".to_vec());
        };
        let asked = Route::parse(path).map(|route| site.artifact(&route));
        match asked {
            Some(Ok(Some(artifact))) => plain(200, artifact.media_type, artifact.bytes),
            Some(Err(diagnostic)) => {
                let page = self.failed(&[*diagnostic], &self.workspace.lock().unwrap_or_else(PoisonError::into_inner));
                plain(
                    500,
                    "text/html; charset=utf-8",
                    format!("<!doctype html><meta charset=utf-8><title>sportello</title><body>{page}").into_bytes(),
                )
            }
            _ => match site.artifact(&Route::NotFound) {
                Ok(Some(artifact)) => plain(404, artifact.media_type, artifact.bytes),
                _ => plain(404, "text/plain; charset=utf-8", Vec::new()),
            },
        }
    }

    fn refresh(&self, changed: &[PathBuf], tell: &mut dyn FnMut(Outcome)) {
        let mut workspace = self.workspace.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = workspace.update(changed) {
            let errors_html = Some(format!("<pre>{}</pre>", Escaped(&error.to_string())));
            return tell(Outcome { renewed: false, errors_html });
        }
        let draft = workspace.draft(&self.settings);
        let errors_html = self.errors_html(&draft.diagnostics, &workspace);
        let renewed = self.renew(draft.site.as_ref(), errors_html.is_none());
        tell(Outcome { renewed, errors_html: errors_html.clone() });
        // The editor sees the new page while the checks look at all the others.
        let judged = self.errors_html(&draft.judge(), &workspace);
        if judged != errors_html {
            tell(Outcome { renewed: false, errors_html: judged });
        }
    }
}

impl LivePreview {
    /// When files cannot be read as they should, the last good pages stay; before there are any, what can be shown is shown.
    fn renew(&self, site: Option<&Arc<Site>>, sound: bool) -> bool {
        let mut current = self.site.write().unwrap_or_else(PoisonError::into_inner);
        let new = site.filter(|_| sound || current.is_none()).cloned();
        let renewed = new.is_some();
        let old = if renewed { std::mem::replace(&mut *current, new) } else { None };
        // Nobody waits while the old pages are cleared away.
        drop(current);
        drop(old);
        renewed
    }

    fn errors_html(&self, diagnostics: &[Diagnostic], workspace: &Workspace) -> Option<String> {
        let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
        let errors: Vec<Diagnostic> = diagnostics.iter().filter(is_error).cloned().collect();
        (!errors.is_empty()).then(|| self.failed(&errors, workspace))
    }

    fn failed(&self, diagnostics: &[Diagnostic], workspace: &Workspace) -> String {
        let report = Report { diagnostics, texts: &workspace.quoted(diagnostics), messages: &self.messages };
        format!("<pre>{}</pre>", Escaped(&report.render(Format::Text(Color::Plain))))
    }
}

fn plain(status: u16, media_type: &str, bytes: Vec<u8>) -> Response {
    Response { status, media_type: media_type.to_owned(), bytes }
}
