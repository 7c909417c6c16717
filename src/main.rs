//! Arguments in, exit code out.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A build makes and drops small texts by the million, in many threads at once.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    sportello::cli::run(std::env::args_os().collect())
}
