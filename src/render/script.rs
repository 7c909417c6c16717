//! Scripts as they are published: the same program in fewer bytes. Owner of oxc.
//!
//! Sources stay readable, with their reasons beside them; a slow line carries neither. Must not know what a script does.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_compat::EngineTargets;
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// The language that phones of 2020 understand: nothing newer may be written in its place.
const LANGUAGE: &str = "es2020";

/// The script without comments, spaces and long names; as it is if it cannot be read, which is for the browser to say.
#[must_use]
pub fn smaller(text: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    let Some(target) = EngineTargets::from_target(LANGUAGE).ok().filter(|_| parsed.diagnostics.is_empty()) else {
        return text.to_owned();
    };
    let mut program = parsed.program;
    let options = MinifierOptions {
        compress: Some(CompressOptions { target, ..CompressOptions::smallest() }),
        ..MinifierOptions::default()
    };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping).build(&program).code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_loses_what_only_people_read() {
        let text =
            "// Why.\nexport default function greet(person) {\n  /* What. */\n  return `Ciao, ${person.name ?? \"tu\"}!`;\n}\n";
        let smaller = smaller(text);
        assert!(smaller.len() < text.len() * 2 / 3 && smaller.contains(".name") && smaller.contains("export"), "{smaller}");
        assert!(!smaller.contains("Why") && !smaller.contains("person"), "{smaller}");
    }

    #[test]
    fn nothing_newer_is_written_in_its_place() {
        assert!(!smaller("let a = window.a; a = a || b(); a = a ?? c(); export { a };").contains("|="));
    }

    #[test]
    fn what_is_no_script_stays_as_it_is() {
        assert_eq!(smaller("let = = 1"), "let = = 1");
    }
}
