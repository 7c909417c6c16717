//! Embeds the default theme and the shipped locales, so that the installed binary works alone in any folder.
#![expect(clippy::disallowed_methods, reason = "a build script lives on the environment and on files")]

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::{env, fs};

/// A number that is another when the sources are: what one version of the program made, another must not take for its own.
fn sources(root: &str) -> Result<u64, Box<dyn std::error::Error>> {
    let mut hasher = DefaultHasher::new();
    for name in ["src", "Cargo.lock", "Cargo.toml"] {
        let base = Path::new(root).join(name);
        println!("cargo::rerun-if-changed={}", base.display());
        for entry in walkdir::WalkDir::new(&base).sort_by_file_name() {
            let entry = entry?;
            if entry.file_type().is_file() {
                entry.path().strip_prefix(root)?.hash(&mut hasher);
                fs::read(entry.path())?.hash(&mut hasher);
            }
        }
    }
    Ok(hasher.finish())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    println!("cargo::rustc-env=SPORTELLO_SOURCES={:016x}", sources(&root)?);
    let mut table = String::from("pub static FILES: &[(&str, &[u8])] = &[\n");
    for folder in ["themes/default", "locales"] {
        let base = Path::new(&root).join(folder);
        println!("cargo::rerun-if-changed={}", base.display());
        for entry in walkdir::WalkDir::new(&base).sort_by_file_name() {
            let entry = entry?;
            if entry.file_type().is_dir() {
                println!("cargo::rerun-if-changed={}", entry.path().display());
                continue;
            }
            let inside = entry.path().strip_prefix(&root)?;
            let name: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            writeln!(table, "    ({:?}, include_bytes!({:?})),", name.join("/"), entry.path())?;
        }
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), table)?;
    Ok(())
}
