//! `sportello search`: asks the index of one language, as a browser does; with `--questions`, says how well it answers.

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::lang::Lang;
use crate::index::judge::{Question, Verdict, mean_reciprocal_rank};
use crate::index::{Hit, SearchIndex};
use crate::load;
use crate::locale::messages::Argument;
use crate::pipeline::{Settings, Workspace};
use clap::ArgMatches;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let mut workspace = match Workspace::read(&arguments::root(matches)) {
        Ok(workspace) => workspace,
        Err(error) => return terminal.fail_to_load(&error),
    };
    let assembled = workspace.assemble(&Settings { base_url: None, today: arguments::today(matches) });
    let Some(site) = assembled.site else {
        terminal.report(&assembled.diagnostics, &workspace.quoted(&assembled.diagnostics));
        return Ending::Content;
    };
    let Some(lang) = matches.get_one::<Lang>("lang") else { return Ending::Usage };
    match site.search_index(lang) {
        Ok(Some(index)) => answer(terminal, matches, &index),
        Ok(None) => {
            let known = site.portal.settings.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            terminal.fail("cli-search-language", &[("lang", lang.to_string()), ("known", known)]);
            Ending::Usage
        }
        Err(error) => {
            terminal.fail("cli-search-failed", &[("reason", error.to_string())]);
            Ending::Outside
        }
    }
}

fn answer(terminal: &Terminal, matches: &ArgMatches, index: &SearchIndex) -> Ending {
    if let Some(file) = matches.get_one::<PathBuf>("questions") {
        return judge(terminal, index, file, matches.get_flag("json"));
    }
    let Some(words) = matches.get_many::<String>("query") else { return Ending::Usage };
    let query = words.cloned().collect::<Vec<_>>().join(" ");
    if matches.get_flag("json") {
        return print_json(terminal, &index.judge(&[Question { query, kind: String::new(), expect: Vec::new() }]));
    }
    let limit = matches.get_one::<u16>("limit").copied().unwrap_or(10);
    let answer = index.ask(&query, limit.into());
    if answer.hits.is_empty() {
        terminal.say(&terminal.text("cli-search-nothing"));
    }
    answer.hits.iter().enumerate().for_each(|(at, hit)| terminal.print(&shown(terminal, at + 1, hit)));
    Ending::Fine
}

fn shown(terminal: &Terminal, at: usize, hit: &Hit<'_>) -> String {
    let state = terminal.text(&format!("cli-state-{}", hit.page.state));
    let validated = if hit.page.validated { format!(", {}", terminal.text("cli-state-validated")) } else { String::new() };
    let excerpt = hit.excerpt.text.replace('\n', " ");
    format!("{at:>2}. {}\n    {}  [{state}{validated}, {:.2}]\n    {excerpt}\n", hit.page.title, hit.page.url, hit.score)
}

fn judge(terminal: &Terminal, index: &SearchIndex, file: &Path, as_json: bool) -> Ending {
    let questions = match read(file) {
        Ok(questions) => questions,
        Err(reason) => {
            terminal.fail("cli-search-questions", &[("path", file.display().to_string()), ("reason", reason)]);
            return Ending::Outside;
        }
    };
    let verdicts = index.judge(&questions);
    if as_json {
        return print_json(terminal, &verdicts);
    }
    for verdict in verdicts.iter().filter(|verdict| verdict.rank != Some(1)) {
        let place = verdict.rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string());
        let first = verdict.hits.first().map_or("", |hit| hit.url.as_str());
        terminal.print(&format!("{place:>2}  {:9} {}\n              → {first}\n", verdict.kind, verdict.query));
    }
    let kinds: BTreeSet<&str> = verdicts.iter().map(|verdict| verdict.kind.as_str()).collect();
    kinds
        .into_iter()
        .for_each(|kind| summary(terminal, kind, &verdicts.iter().filter(|verdict| verdict.kind == kind).collect::<Vec<_>>()));
    summary(terminal, &terminal.text("cli-search-all"), &verdicts.iter().collect::<Vec<_>>());
    Ending::Fine
}

fn print_json(terminal: &Terminal, verdicts: &[Verdict]) -> Ending {
    // Texts and numbers: there is nothing in them that JSON lacks.
    terminal.print(&format!("{}\n", serde_json::to_string_pretty(verdicts).unwrap_or_default()));
    Ending::Fine
}

fn summary(terminal: &Terminal, kind: &str, verdicts: &[&Verdict]) {
    let mean = format!("{:.3}", mean_reciprocal_rank(verdicts.iter().copied()));
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let first = verdicts.iter().filter(|verdict| verdict.rank == Some(1)).count();
    let ten = verdicts.iter().filter(|verdict| verdict.rank.is_some()).count();
    let arguments = [
        ("kind", Argument::Text(kind)),
        ("total", number(verdicts.len())),
        ("first", number(first)),
        ("ten", number(ten)),
        ("mean", Argument::Text(&mean)),
    ];
    terminal.print(&format!("{}\n", terminal.format("cli-search-summary", &arguments)));
}

fn read(file: &Path) -> Result<Vec<Question>, String> {
    let text = load::text_file(file).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}
