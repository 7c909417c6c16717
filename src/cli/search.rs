//! `sportello search`: asks the index of one language.

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::lang::Lang;
use crate::index::Hit;
use crate::pipeline::{Settings, Workspace};
use clap::ArgMatches;

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let mut workspace = match Workspace::read(&arguments::root(matches)) {
        Ok(workspace) => workspace,
        Err(error) => return terminal.fail_to_load(&error),
    };
    let assembled = workspace.assemble(&Settings { base_url: None, today: arguments::today(matches) });
    let Some(site) = assembled.site else {
        terminal.report(&assembled.diagnostics, &workspace.texts());
        return Ending::Content;
    };
    let (Some(lang), Some(words)) = (matches.get_one::<Lang>("lang"), matches.get_many::<String>("query")) else {
        return Ending::Usage;
    };
    let query = words.cloned().collect::<Vec<_>>().join(" ");
    let limit = matches.get_one::<u16>("limit").copied().unwrap_or(10);
    match site.search_index(lang) {
        Ok(Some(index)) => {
            let answer = index.ask(&query, limit.into());
            if answer.hits.is_empty() {
                terminal.say(&terminal.text("cli-search-nothing"));
            }
            answer.hits.iter().enumerate().for_each(|(at, hit)| terminal.print(&shown(terminal, at + 1, hit)));
        }
        Ok(None) => {
            let known = site.portal.settings.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            terminal.fail("cli-search-language", &[("lang", lang.to_string()), ("known", known)]);
            return Ending::Usage;
        }
        Err(error) => {
            terminal.fail("cli-search-failed", &[("reason", error.to_string())]);
            return Ending::Outside;
        }
    }
    Ending::Fine
}

fn shown(terminal: &Terminal, at: usize, hit: &Hit<'_>) -> String {
    let state = terminal.text(&format!("cli-state-{}", hit.page.state));
    let validated = if hit.page.validated { format!(", {}", terminal.text("cli-state-validated")) } else { String::new() };
    let excerpt = hit.excerpt.text.replace('\n', " ");
    format!("{at:>2}. {}\n    {}  [{state}{validated}, {:.2}]\n    {excerpt}\n", hit.page.title, hit.page.url, hit.score)
}
