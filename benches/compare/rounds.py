"""The rounds: each step once, in turns, so that what else the machine does falls on all of them."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from measure import Cost, Output, measured, output, removed
from options import DAY, Size
from sites import Sites, edited
from tools import Tools

FULL = "sportello, with search"
BARE = "sportello, without search"
AGAIN = "sportello again, nothing changed"
TRANSLATION = "sportello again, a translation edited"
SOURCE = "sportello again, a source text edited"
HUGO = "Hugo"
PAGEFIND = "Pagefind on Hugo’s pages"
COPY_FULL = "copying sportello’s output"
COPY_BARE = "copying it without search"
COPY_HUGO = "copying Hugo’s output"
READ = "reading sportello’s input"


@dataclass
class Results:
    size: Size
    costs: dict[str, list[Cost]] = field(default_factory=dict)
    outputs: dict[str, Output] = field(default_factory=dict)
    loads: list[float] = field(default_factory=list)


class Round:
    """One turn of all steps."""

    def __init__(self, sites: Sites, tools: Tools, results: Results) -> None:
        self.sites, self.tools, self.results = sites, tools, results

    def run(self) -> None:
        self.results.loads.append(os.getloadavg()[0])
        self._ours()
        if self.tools.hugo and self.tools.pagefind and self.results.size.others:
            self._theirs(self.tools.hugo, self.tools.pagefind)
        self._floor()

    def _ours(self) -> None:
        full, bare = removed(self.sites.out("full")), removed(self.sites.out("bare"))
        self._build(FULL, full)
        self.results.outputs[FULL] = output(full)
        if self.tools.without_search:
            self._build(BARE, bare, *self.tools.without_search)
            self.results.outputs[BARE] = output(bare)
        self._build(AGAIN, full)
        for name, lang in [(TRANSLATION, self.sites.langs[-1]), (SOURCE, self.sites.langs[0])]:
            if name == TRANSLATION and len(self.sites.langs) == 1:
                continue
            with edited(self.sites.question(lang)):
                self._build(name, full)
            # Unmeasured: the next step starts from the site as it was.
            self._command(full)

    def _command(self, out: Path, *more: str) -> Cost:
        words = [self.tools.sportello, "build", "--quiet", "--date", DAY, "--root", self.sites.portal, "--out", out, *more]
        return measured(words, self.sites.out("said"))

    def _build(self, name: str, out: Path, *more: str) -> None:
        self._note(name, self._command(out, *more))

    def _theirs(self, hugo: Path, pagefind: Path) -> None:
        out, index = removed(self.sites.out("hugo")), removed(self.sites.out("pagefind"))
        cache = removed(self.sites.out("cache"))
        words = [hugo, "--quiet", "--noBuildLock", "--clock", f"{DAY}T00:00:00Z", "--source", self.sites.hugo]
        self._step(HUGO, [*words, "--destination", out, "--cacheDir", cache])
        self.results.outputs[HUGO] = output(out)
        # Pages of items only: Pagefind need not even read the lists.
        pages = "*/{faq,services,training,organizations}/*/*.html"
        self._step(PAGEFIND, [pagefind, "--silent", "--site", out, "--output-path", index, "--glob", pages])
        self.results.outputs[PAGEFIND] = output(index)

    def _floor(self) -> None:
        for name, of in [(COPY_FULL, "full"), (COPY_BARE, "bare"), (COPY_HUGO, "hugo")]:
            if self.sites.out(of).exists():
                copy = removed(self.sites.out("copy"))
                self._step(name, ["cp", "-r", self.sites.out(of), copy])
        content = self.sites.portal / "content"
        self._step(READ, ["sh", "-c", 'find "$1" -type f -print0 | xargs -0 cat >/dev/null', "sh", content])
        self.results.outputs[READ] = output(content)

    def _step(self, name: str, words: list[str | Path]) -> None:
        self._note(name, measured(words, self.sites.out("said")))

    def _note(self, name: str, cost: Cost) -> None:
        print(f"  {name}: {cost.wall:.2f} s, {cost.processor:.2f} s of processor", file=sys.stderr, flush=True)
        self.results.costs.setdefault(name, []).append(cost)
