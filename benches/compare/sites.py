"""One portal in both formats, and the edits that are made to it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from measure import removed, run
from options import DAY, REPOSITORY, Options, Size
from tools import Tools, write_corpus

LAYOUTS = Path(__file__).resolve().parent / "hugo" / "layouts"
ASSETS = REPOSITORY / "themes" / "default" / "static"
# Files told to one run of the program: the system limits the length of a command.
AT_ONCE = 20_000
# What was written within so many seconds is read again by the next build, which no portal is but one that was just made.
SETTLED = 4


@dataclass(frozen=True)
class Sites:
    folder: Path
    langs: tuple[str, ...]

    @property
    def portal(self) -> Path:
        return self.folder / "portal"

    @property
    def hugo(self) -> Path:
        return self.folder / "hugo"

    def out(self, name: str) -> Path:
        return self.folder / "out" / name

    def question(self, lang: str) -> Path:
        return self.portal / "content" / "faq" / f"domanda-000001.{lang}.md"


def written(size: Size, options: Options, tools: Tools) -> Sites:
    sites = Sites(removed(options.work / "sites"), size.langs)
    sites.out("").mkdir(parents=True)
    counts = ["--faqs", size.faqs, "--services", size.services, "--trainings", size.trainings, "--seed", options.seed]
    words = [str(word) for word in (*counts, "--langs", ",".join(size.langs), "--plain", "yes", "--out", sites.portal)]
    write_corpus(options, words + (["--hugo", str(sites.hugo)] if size.others else []))
    _mark(sites, tools)
    time.sleep(SETTLED)
    if size.others:
        shutil.copytree(LAYOUTS, sites.hugo / "layouts")
        shutil.copytree(ASSETS, sites.hugo / "static" / "assets")
    return sites


def _mark(sites: Sites, tools: Tools) -> None:
    """Says of the translations that they are of today's words, as in a portal that is looked after."""
    source = f".{sites.langs[0]}.md"
    files = [str(path.relative_to(sites.portal)) for path in sorted(sites.portal.glob("content/*/*.md")) if not path.name.endswith(source)]
    for begin in range(0, len(files), AT_ONCE):
        run([tools.sportello, "--quiet", "translations", "mark", "--date", DAY, *files[begin : begin + AT_ONCE]], sites.portal, quiet=True)


@contextmanager
def edited(path: Path) -> Iterator[None]:
    """A file with a sentence more at its end, and afterwards as before."""
    before = path.read_bytes()
    path.write_bytes(before + b"\nUna frase in fondo al testo.\n")
    try:
        yield
    finally:
        path.write_bytes(before)
