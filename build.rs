//! Embeds the default theme and the shipped locales, so that the installed binary works alone in any folder.
#![expect(clippy::disallowed_methods, reason = "a build script lives on the environment and on files")]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
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
