//! What can be typed: clap's description of it, in the reader's language. The owner of clap.

use super::Ending;
use super::terminal::Terminal;
use crate::base::id::{AreaId, Collection, Slug};
use crate::base::lang::Lang;
use crate::export::search::Format;
use crate::parse::value::{Date, WebAddress};
use crate::site::part::Only;
use clap::builder::{PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

/// The whole command line.
#[must_use]
pub fn command(terminal: &Terminal) -> Command {
    let words = Words(terminal);
    Command::new("sportello")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.of("cli-about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(words.of("cli-heading-commands"))
        .next_help_heading(words.of("cli-heading-options"))
        .help_template(words.template())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(words.flag("help", 'h').action(ArgAction::Help).global(true))
        .arg(words.flag("version", 'V').action(ArgAction::Version))
        .arg(
            words
                .option("root", "DIR")
                .value_parser(value_parser!(PathBuf))
                .default_value(".")
                .hide_default_value(true)
                .global(true),
        )
        .arg(words.option("ui-lang", "LANG").value_parser(PossibleValuesParser::new(["it", "en"])).global(true))
        .arg(words.flag("quiet", 'q').action(ArgAction::SetTrue).global(true))
        .arg(words.flag("verbose", 'v').action(ArgAction::SetTrue).conflicts_with("quiet").global(true))
        .subcommands(subcommands(&words))
}

fn subcommands(words: &Words<'_>) -> Vec<Command> {
    let kinds = Collection::ALL.map(super::new::kind_name);
    let formats = ["text", "short", "json", "sarif", "github"];
    vec![
        words.command("init").arg(words.positional("dir", "DIR").value_parser(value_parser!(PathBuf)).required(true)),
        words
            .command("new")
            .arg(words.positional("kind", "KIND").value_parser(PossibleValuesParser::new(kinds)).required(true))
            .arg(words.positional("slug", "SLUG").value_parser(checked(words, "cli-slug-invalid", Slug::parse)).required(true))
            .arg(words.option("title", "TEXT")),
        build(words),
        words
            .command("serve")
            .arg(words.option("port", "PORT").value_parser(value_parser!(u16)).default_value("8000").hide_default_value(true))
            .arg(words.switch("open"))
            .arg(words.switch("poll"))
            .arg(date(words)),
        words
            .command("check")
            .arg(
                words
                    .option("format", "FORMAT")
                    .value_parser(PossibleValuesParser::new(formats))
                    .default_value("text")
                    .hide_default_value(true),
            )
            .arg(date(words)),
        words
            .command("search")
            .arg(words.option("lang", "LANG").value_parser(checked(words, "cli-lang-invalid", Lang::parse)).required(true))
            .arg(words.option("limit", "N").value_parser(value_parser!(u16)).default_value("10").hide_default_value(true))
            .arg(date(words))
            .arg(words.option("questions", "FILE.json").value_parser(value_parser!(PathBuf)).conflicts_with("query"))
            .arg(words.switch("json"))
            .arg(words.positional("query", "QUERY").required_unless_present("questions").num_args(1..)),
        hours(words),
        export(words),
        import(words),
        services(words),
        words
            .command("schema")
            .arg(words.positional("type", "TYPE").value_parser(PossibleValuesParser::new(crate::parse::schema::NAMES))),
        translations(words),
        validations(words),
    ]
}

fn build(words: &Words<'_>) -> Command {
    let only = words.option("only", "lang=LANG|area=AREA").action(ArgAction::Append);
    let merge = words.option("merge", "DIR").value_parser(value_parser!(PathBuf)).num_args(1..);
    words
        .command("build")
        .arg(words.option("out", "DIR").value_parser(value_parser!(PathBuf)))
        .arg(words.option("base-url", "URL").value_parser(checked(words, "cli-url-invalid", WebAddress::parse_site)))
        .arg(date(words))
        .arg(words.switch("keep-going"))
        .arg(words.switch("without-search"))
        .arg(words.switch("precompress"))
        .arg(only.value_parser(checked(words, "cli-only-invalid", Only::parse)))
        .arg(merge.conflicts_with_all(["base-url", "date", "keep-going", "without-search", "precompress", "only"]))
}

fn hours(words: &Words<'_>) -> Command {
    let area = words.option("area", "ID").value_parser(checked(words, "cli-slug-invalid", AreaId::parse));
    let days = words.option("days", "N").value_parser(value_parser!(u16).range(1..=366)).default_value("14");
    let questions = words.option("questions", "FILE.json").help(words.of("cli-option-hours-questions"));
    words
        .command("hours")
        .arg(area)
        .arg(days.hide_default_value(true))
        .arg(date(words))
        .arg(questions.value_parser(value_parser!(PathBuf)).conflicts_with("rule"))
        .arg(words.switch("json"))
        .arg(words.positional("rule", "RULE").required_unless_present("questions"))
}

fn export(words: &Words<'_>) -> Command {
    let lang = words.option("lang", "LANG").help(words.of("cli-export-lang"));
    let lang = lang.value_parser(checked(words, "cli-lang-invalid", Lang::parse)).required(true);
    let out = words.option("out", "FILE.zip").help(words.of("cli-export-out")).value_parser(value_parser!(PathBuf));
    let offline = words.command("offline").arg(lang).arg(out).arg(date(words));
    words
        .command("export")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(offline)
        .subcommand(export_search(words))
}

fn export_search(words: &Words<'_>) -> Command {
    let format = words.option("format", "FORMAT").help(words.of("cli-export-search-format")).required(true);
    let names = PossibleValuesParser::new(Format::ALL.map(Format::name));
    let format = format.value_parser(names.try_map(|name| Format::parse(&name).ok_or(name)));
    let lang = words.option("lang", "LANG").help(words.of("cli-export-search-lang")).action(ArgAction::Append);
    let lang = lang.value_parser(checked(words, "cli-lang-invalid", Lang::parse)).value_delimiter(',');
    let out = words.option("out", "DIR").help(words.of("cli-export-search-out")).value_parser(value_parser!(PathBuf));
    let search = words.command("search").about(words.of("cli-command-export-search"));
    search.arg(format).arg(out.required(true)).arg(lang).arg(date(words))
}

fn import(words: &Words<'_>) -> Command {
    let file = words.positional("file", "FILE.csv|json|geojson").value_parser(value_parser!(PathBuf)).required(true);
    let format = words.option("format", "FORMAT").help(words.of("cli-import-format"));
    let format = format.value_parser(PossibleValuesParser::new(["text", "json"])).default_value("text").hide_default_value(true);
    let overwrite = words.option("overwrite", "FIELD,…").action(ArgAction::Append).value_delimiter(',');
    let presets = words.option("default", "FIELD=VALUE").action(ArgAction::Append);
    let services = words
        .command("services")
        .about(words.of("cli-command-import-services"))
        .arg(file)
        .arg(words.switch("write"))
        .arg(overwrite.value_parser(checked(words, "cli-field-invalid", field_name)))
        .arg(presets.value_parser(checked(words, "cli-default-invalid", crate::import::Preset::parse)))
        .arg(words.switch("with-organizations"))
        .arg(format)
        .arg(date(words));
    words.command("import").subcommand_required(true).arg_required_else_help(true).subcommand(services)
}

fn services(words: &Words<'_>) -> Command {
    let confirm = words
        .command("confirm")
        .about(words.of("cli-command-services-confirm"))
        .arg(words.positional("ids", "ID").num_args(0..))
        .arg(words.option("all-of", "ORGANIZATION").action(ArgAction::Append))
        .arg(date(words));
    words.command("services").subcommand_required(true).arg_required_else_help(true).subcommand(confirm)
}

/// A field that an import can write.
fn field_name(text: &str) -> Option<String> {
    crate::import::is_field(text).then(|| text.to_owned())
}

fn translations(words: &Words<'_>) -> Command {
    let mark = words.command("mark").arg(files(words)).arg(words.switch("minor")).arg(date(words));
    words.command("translations").subcommand_required(true).arg_required_else_help(true).subcommand(mark)
}

fn validations(words: &Words<'_>) -> Command {
    let mark = words.command("mark").about(words.of("cli-validations-mark")).arg(files(words));
    words.command("validations").subcommand_required(true).arg_required_else_help(true).subcommand(mark)
}

fn date(words: &Words<'_>) -> Arg {
    words.option("date", "YYYY-MM-DD").value_parser(checked(words, "cli-date-invalid", Date::parse))
}

fn files(words: &Words<'_>) -> Arg {
    words.positional("files", "FILE").value_parser(value_parser!(PathBuf)).num_args(1..).required(true)
}

/// Builds arguments whose help is a Fluent message: `cli-option-root`, `cli-command-build`.
struct Words<'a>(&'a Terminal);

impl Words<'_> {
    fn of(&self, id: &str) -> String {
        self.0.text(id)
    }

    fn template(&self) -> String {
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}\n", self.of("cli-heading-usage"))
    }

    fn command(&self, name: &'static str) -> Command {
        Command::new(name)
            .about(self.of(&format!("cli-command-{name}")))
            .help_template(self.template())
            .next_help_heading(self.of("cli-heading-options"))
            .subcommand_help_heading(self.of("cli-heading-commands"))
            .disable_help_subcommand(true)
    }

    fn option(&self, name: &'static str, value: &'static str) -> Arg {
        Arg::new(name).long(name).value_name(value).help(self.of(&format!("cli-option-{name}"))).hide_possible_values(true)
    }

    fn flag(&self, name: &'static str, short: char) -> Arg {
        Arg::new(name).long(name).short(short).help(self.of(&format!("cli-option-{name}")))
    }

    fn switch(&self, name: &'static str) -> Arg {
        Arg::new(name).long(name).help(self.of(&format!("cli-option-{name}"))).action(ArgAction::SetTrue)
    }

    fn positional(&self, name: &'static str, value: &'static str) -> Arg {
        Arg::new(name).value_name(value).help(self.of(&format!("cli-argument-{name}"))).hide_possible_values(true)
    }
}

/// Reads a word with `parse`, or refuses it with a message.
fn checked<T: Clone + Send + Sync + 'static>(
    words: &Words<'_>,
    refusal: &str,
    parse: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> + use<T> {
    let refusal = words.of(refusal);
    StringValueParser::new().try_map(move |text| parse(&text).ok_or_else(|| refusal.clone()))
}

/// Prints help or says what was typed wrong.
pub fn refuse(terminal: &Terminal, error: &clap::Error) -> Ending {
    if !error.use_stderr() {
        terminal.print(&error.render().to_string());
        return Ending::Fine;
    }
    let id = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            terminal.print(&error.render().to_string());
            return Ending::Usage;
        }
        ErrorKind::UnknownArgument => "cli-usage-unknown",
        ErrorKind::InvalidSubcommand => "cli-usage-command",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "cli-usage-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-value",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        _ => "cli-usage-other",
    };
    terminal
        .fail(id, &[("argument", culprit(error)), ("value", value(error)), ("reason", reason(error)), ("known", known(error))]);
    Ending::Usage
}

fn context(error: &clap::Error, kinds: &[clap::error::ContextKind]) -> String {
    kinds.iter().find_map(|kind| error.get(*kind)).map(ToString::to_string).unwrap_or_default()
}

fn culprit(error: &clap::Error) -> String {
    use clap::error::ContextKind::{InvalidArg, InvalidSubcommand};
    context(error, &[InvalidArg, InvalidSubcommand])
}

fn value(error: &clap::Error) -> String {
    context(error, &[clap::error::ContextKind::InvalidValue])
}

fn reason(error: &clap::Error) -> String {
    std::error::Error::source(error).map(ToString::to_string).unwrap_or_default()
}

fn known(error: &clap::Error) -> String {
    use clap::error::ContextKind::{SuggestedArg, SuggestedSubcommand, SuggestedValue, ValidSubcommand, ValidValue};
    let known = context(error, &[SuggestedArg, SuggestedSubcommand, SuggestedValue, ValidValue, ValidSubcommand]);
    // Fluent chooses between words, and nothing is no word.
    if known.is_empty() { "none".to_owned() } else { known }
}

/// The portal's folder.
#[must_use]
pub fn root(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("root").cloned().unwrap_or_else(|| PathBuf::from("."))
}

/// `--out` of a build, or `public/` in the portal's folder.
#[must_use]
pub fn out(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| root(matches).join("public"))
}

/// `--date`, or the day of today.
#[must_use]
pub fn today(matches: &ArgMatches) -> jiff::civil::Date {
    matches.get_one::<Date>("date").map_or_else(super::terminal::today, |date| date.0)
}
