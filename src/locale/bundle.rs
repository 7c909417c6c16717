//! The messages of one language in Fluent: the one owner of the `fluent` crates.
//!
//! Numbers inside messages are written by ICU, in the language's digits; arguments that run against the sentence are isolated
//! (see `isolation`). Absent on purpose: other languages, and so any fallback.

use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::lang::{Direction, Lang};
use crate::base::source::{Source, Span};
use crate::locale::format::Numbers;
use crate::locale::isolation::isolated;
use crate::locale::messages::Argument;
use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::ParserError;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// The messages of one language; a message added later takes the place of an earlier one of the same name.
pub struct Bundle {
    lang: Lang,
    fluent: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

/// A message's words, and whether they lack an argument that nobody gave.
#[derive(Debug)]
pub struct Formatted {
    pub text: String,
    pub lacks_argument: bool,
}

impl Bundle {
    pub fn new(lang: &Lang) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![lang.identifier()]);
        // Fluent would isolate every argument; `write_value` isolates those that need it.
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(write_value));
        let added = fluent.add_function("NUMBER", fluent::builtins::NUMBER);
        debug_assert!(added.is_ok(), "a new bundle has no functions");
        Self { lang: *lang, fluent, ids: BTreeSet::new() }
    }

    /// Adds a file's sound messages and reports the others.
    pub fn add(&mut self, source: &Source) -> Vec<Diagnostic> {
        let (resource, errors) = match FluentResource::try_new(source.text.to_string()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        self.ids.extend(resource.entries().filter_map(message_id));
        self.fluent.add_resource_overriding(resource);
        errors.iter().map(|error| syntax_error(source, error)).collect()
    }

    pub fn ids(&self) -> &BTreeSet<String> {
        &self.ids
    }

    /// `None` when there is no such message, or it has attributes only.
    pub fn message(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<Formatted> {
        Some(self.write(self.fluent.get_message(id)?.value()?, arguments))
    }

    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, Argument<'_>)]) -> Option<Formatted> {
        Some(self.write(self.fluent.get_message(id)?.get_attribute(attribute)?.value(), arguments))
    }

    fn write(&self, pattern: &Pattern<&str>, arguments: &[(&str, Argument<'_>)]) -> Formatted {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, argument)| (*name, value(argument))).collect();
        let (mut text, mut errors) = (String::new(), Vec::new());
        let written = self.fluent.write_pattern(&mut text, pattern, Some(&arguments), &mut errors);
        debug_assert!(written.is_ok(), "a String takes every character");
        Formatted { text, lacks_argument: errors.iter().any(is_lacking_argument) }
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Bundle").field("lang", &self.lang).field("ids", &self.ids).finish_non_exhaustive()
    }
}

fn message_id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}

fn syntax_error(source: &Source, error: &ParserError) -> Diagnostic {
    // The parser points one past the last byte when a file ends too early.
    let span = Span::new(error.pos.start.min(source.text.len()), error.pos.end.min(source.text.len()));
    Diagnostic::error("message-syntax", Place::at(&source.path, span)).with("reason", &error.kind)
}

fn value<'a>(argument: &Argument<'a>) -> FluentValue<'a> {
    match *argument {
        Argument::Text(text) => text.into(),
        Argument::Number(number) => number.into(),
    }
}

fn is_lacking_argument(error: &FluentError) -> bool {
    matches!(error, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
}

/// What Fluent asks for each argument that it puts into a text; `None` leaves the writing to Fluent.
fn write_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let conventions = |write: &dyn Fn(&Conventions) -> Option<String>| {
        memoizer.with_try_get::<Conventions, _, _>((), |conventions| write(conventions)).unwrap_or_default()
    };
    match value {
        FluentValue::Number(number) => conventions(&|conventions| Some(conventions.number(number))),
        FluentValue::String(text) => conventions(&|conventions| isolated(text, conventions.direction)),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// What Fluent keeps beside a bundle for us: its functions see no other state.
struct Conventions {
    numbers: Numbers,
    direction: Direction,
}

impl Conventions {
    fn number(&self, number: &FluentNumber) -> String {
        let digits = number.as_string();
        if number.options.use_grouping { self.numbers.decimal(&digits) } else { self.numbers.ungrouped(&digits) }
    }
}

impl Memoizable for Conventions {
    type Args = ();
    type Error = Infallible;

    fn construct(identifier: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        let lang = Lang::parse(&identifier.to_string());
        let direction = lang.as_ref().map_or(Direction::LeftToRight, Lang::direction);
        Ok(Self { numbers: lang.as_ref().map(Numbers::new).unwrap_or_default(), direction })
    }
}
