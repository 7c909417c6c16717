//! Arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    sportello::cli::run(std::env::args_os().collect())
}
