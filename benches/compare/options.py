"""What the comparison is told, and what follows from it. Runs nothing."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
# The day that all builds take for today.
DAY = "2026-11-22"
TEN = ("it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk", "bn")
# Pages in so many languages. The largest is for our own program alone: the others take long and prove nothing more.
SIZES = {"S": (2_500, TEN[:6]), "L": (20_000, TEN), "XL": (100_000, TEN)}
OURS_ALONE = {"XL"}


@dataclass(frozen=True)
class Size:
    """A portal to be made up."""

    name: str
    faqs: int
    services: int
    trainings: int
    langs: tuple[str, ...]
    others: bool = True

    @property
    def pages(self) -> int:
        return (self.faqs + self.services + self.trainings) * len(self.langs)

    @classmethod
    def named(cls, name: str) -> Size:
        """Questions are 85 of 100 items, desks 12, courses 3."""
        pages, langs = SIZES[name]
        items = -(-pages // len(langs))
        services, trainings = items * 12 // 100, items * 3 // 100
        return cls(name, items - services - trainings, services, trainings, langs, name not in OURS_ALONE)


@dataclass(frozen=True)
class Options:
    sizes: tuple[Size, ...]
    seed: int
    runs: int
    profile: str
    program: Path | None
    work: Path
    out: Path | None


def read(words: list[str]) -> Options:
    parser = argparse.ArgumentParser(description="Builds one made-up portal with sportello and with Hugo and Pagefind, in turns.")
    parser.add_argument("--sizes", help="S (2,500 pages in 6 languages), L (20,000 in 10), XL (100,000 in 10, ours alone), as S,L")
    parser.add_argument("--faqs", type=int, default=1700)
    parser.add_argument("--services", type=int, default=250)
    parser.add_argument("--trainings", type=int, default=50)
    parser.add_argument("--langs", default=",".join(TEN), help="the first is the source language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3, help="how often each is measured")
    parser.add_argument("--only", choices=["sportello"], help="leave Hugo and Pagefind out")
    parser.add_argument("--profile", choices=["release", "dev"], default="release", help="dev is for trying the command itself")
    parser.add_argument("--program", type=Path, help="a sportello that is built already")
    parser.add_argument("--work", type=Path, default=REPOSITORY / "target" / "compare", help="a folder for sites and tools")
    parser.add_argument("--out", type=Path, help="a file for the report, besides the terminal")
    given = parser.parse_args(words)
    try:
        sizes = [Size.named(name) for name in given.sizes.split(",")] if given.sizes else []
    except KeyError as name:
        parser.error(f"--sizes: {name} is none of {', '.join(SIZES)}")
    chosen = sizes or [Size("own", given.faqs, given.services, given.trainings, tuple(given.langs.split(",")))]
    if given.only:
        chosen = [Size(size.name, size.faqs, size.services, size.trainings, size.langs, others=False) for size in chosen]
    program = given.program.resolve() if given.program else None
    return Options(tuple(chosen), given.seed, given.runs, given.profile, program, given.work.resolve(), given.out)
