//! `services confirm`: a desk said that nothing has changed. That is no edit of its record: `updated` stays as it is.

use super::arguments;
use super::terminal::{Terminal, today};
use super::{Ending, open_portal};
use crate::base::diagnostic::did_you_mean;
use crate::base::id::{Collection, ItemId};
use crate::locale::messages::Argument;
use crate::model::{Front, Portal};
use crate::parse::record::Record;
use crate::parse::record::service::Service;
use crate::parse::stamp;
use crate::pipeline::Workspace;
use crate::resolve::desk;
use crate::write::replace_files;
use clap::ArgMatches;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A message and its arguments: why nothing was written.
type Refusal = (&'static str, Vec<(&'static str, String)>);

fn refusal<const N: usize>(id: &'static str, arguments: [(&'static str, String); N]) -> Refusal {
    (id, arguments.into())
}

/// Runs `services confirm`.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let Some(("confirm", matches)) = matches.subcommand() else { return Ending::Usage };
    let root = arguments::root(matches);
    let (workspace, portal) = match open_portal(terminal, &root) {
        Ok(opened) => opened,
        Err(ending) => return ending,
    };
    let on = arguments::today(matches);
    let edits = match edits(&workspace, &portal, matches, on) {
        Ok(edits) => edits,
        Err(refusals) => {
            refusals.iter().for_each(|(id, arguments)| terminal.fail(id, arguments));
            return Ending::Content;
        }
    };
    let files: Vec<(PathBuf, &[u8])> = edits.iter().map(|(path, text)| (root.join(path), text.as_bytes())).collect();
    if let Err((path, error)) = replace_files(&files) {
        terminal.fail("cli-write-failed", &[("path", path.display().to_string()), ("reason", error.to_string())]);
        return Ending::Outside;
    }
    edits.iter().for_each(|(path, _)| terminal.say(path));
    let (count, date) = (i64::try_from(edits.len()).unwrap_or(i64::MAX), on.to_string());
    terminal.say(&terminal.format("cli-confirm-done", &[("count", Argument::Number(count)), ("date", Argument::Text(&date))]));
    Ending::Fine
}

/// The new texts of the files that change; or everything that speaks against it, and then nothing is written at all.
fn edits(workspace: &Workspace, portal: &Portal, matches: &ArgMatches, on: Date) -> Result<Vec<(String, String)>, Vec<Refusal>> {
    if on > today() {
        return Err(vec![("cli-confirm-future", vec![("date", on.to_string()), ("today", today().to_string())])]);
    }
    let (mut edits, mut refusals) = (Vec::new(), Vec::new());
    for (id, service) in chosen(portal, matches)? {
        match edit(workspace, id, service, on) {
            Ok(edit) => edits.extend(edit),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if refusals.is_empty() { Ok(edits) } else { Err(refusals) }
}

fn edit(workspace: &Workspace, item: &Front, service: &Service, on: Date) -> Result<Option<(String, String)>, Refusal> {
    if let Some(known) = service.confirmed_on.map(|day| day.0).filter(|known| *known > on) {
        let days = [("id", item.id.slug.to_string()), ("known", known.to_string()), ("date", on.to_string())];
        return Err(refusal("cli-confirm-earlier", days));
    }
    let refuse = || ("cli-mark-unwritable", vec![("path", item.path.to_string())]);
    let text = workspace.text(&item.path).ok_or_else(refuse)?;
    let edited = stamp::confirmation(&item.path, text, on).ok_or_else(refuse)?;
    Ok((edited != text).then(|| (item.path.to_string(), edited)))
}

type Chosen<'a> = Vec<(&'a Front, &'a Service)>;

/// The services that were named, each once.
fn chosen<'a>(portal: &'a Portal, matches: &ArgMatches) -> Result<Chosen<'a>, Vec<Refusal>> {
    let words = |name: &str| matches.get_many::<String>(name).into_iter().flatten().cloned().collect::<Vec<_>>();
    let (names, bodies) = (words("ids"), words("all-of"));
    if names.is_empty() && bodies.is_empty() {
        return Err(vec![("cli-confirm-nobody", Vec::new())]);
    }
    let (mut found, mut refusals) = (BTreeMap::new(), Vec::new());
    let by_name = names.iter().map(|name| named(portal, name));
    for result in by_name.chain(bodies.iter().map(|body| of_body(portal, body))) {
        match result {
            Ok(services) => found.extend(services.into_iter().map(|(item, service)| (&item.id, (item, service)))),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if refusals.is_empty() { Ok(found.into_values().collect()) } else { Err(refusals) }
}

/// The service with an id, or those whose ids a pattern fits.
fn named<'a>(portal: &'a Portal, name: &str) -> Result<Chosen<'a>, Refusal> {
    let folder = format!("{}/", Collection::Services);
    let name = name.strip_prefix(&folder).unwrap_or(name);
    let found: Chosen<'a> = desk::all(portal).filter(|(item, _)| fits(name, item.id.slug.as_str())).collect();
    let suggestion = || did_you_mean(name, desk::all(portal).map(|(item, _)| item.id.slug.as_str())).unwrap_or("none").to_owned();
    if found.is_empty() {
        Err(refusal("cli-confirm-unknown", [("id", name.to_owned()), ("known", suggestion())]))
    } else {
        Ok(found)
    }
}

/// Whether a name fits a pattern in which `*` stands for any letters.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(name) = name.strip_prefix(start) else { return false };
    (0..=name.len()).any(|skipped| fits(rest, &name[skipped..]))
}

fn of_body<'a>(portal: &'a Portal, body: &str) -> Result<Chosen<'a>, Refusal> {
    let folder = format!("{}/", Collection::Organizations);
    let written = if body.starts_with(&folder) { body.to_owned() } else { format!("{folder}{body}") };
    let id =
        ItemId::parse(&written).filter(|id| portal.item(id).is_some_and(|item| matches!(item.record, Record::Organization(_))));
    let Some(id) = id else {
        let known: Vec<String> = portal.collection(Collection::Organizations).map(|item| item.id.to_string()).collect();
        let known = did_you_mean(&written, known.iter().map(String::as_str)).unwrap_or("none").to_owned();
        return Err(refusal("cli-confirm-organization-unknown", [("id", written), ("known", known)]));
    };
    let found: Chosen<'a> = desk::all(portal).filter(|(_, service)| service.organization.value == id).collect();
    if found.is_empty() { Err(refusal("cli-confirm-without-services", [("id", written)])) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_letters() {
        for (pattern, fitting) in [("a*", true), ("*", true), ("*-alba", true), ("anagrafe-*a*", true), ("anagrafe-alba", true)] {
            assert_eq!(fits(pattern, "anagrafe-alba"), fitting, "{pattern}");
        }
        assert!(!fits("anagrafe", "anagrafe-alba") && !fits("*-bra", "anagrafe-alba") && !fits("b*", "anagrafe-alba"));
    }
}
