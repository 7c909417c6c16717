"""The report in Markdown: what each step took, and how it stands to what we want."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import rounds
from measure import Cost, Spread
from rounds import Results
from tools import Tools

COST: list[tuple[str, Callable[[Cost], float]]] = [("wall", lambda cost: cost.wall), ("processor", lambda cost: cost.processor)]


def whole(all_results: Sequence[Results], tools: Tools) -> str:
    parts = [_machine(tools)]
    for results in all_results:
        parts += [_heading(results), _steps(results), _ratios(results)]
    by_name = {results.size.name: results for results in all_results}
    if "L" in by_name and "XL" in by_name:
        parts.append(_growth(by_name["L"], by_name["XL"]))
    return "\n\n".join(parts) + "\n"


def _machine(tools: Tools) -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0))
    return f"{platform.system()} {platform.machine()}, {cores} cores, {memory:.0f} GiB of memory. {tools.versions()}."


def _heading(results: Results) -> str:
    size, loads = results.size, ", ".join(f"{load:.1f}" for load in results.loads)
    title = f"### {size.pages:,} pages in {len(size.langs)} languages"
    items = f"{size.faqs:,} questions, {size.services:,} desks and {size.trainings:,} courses in {', '.join(size.langs)}"
    return f"{title}\n\n{items}. {len(results.loads)} rounds; load of the machine before each: {loads}."


def _steps(results: Results) -> str:
    lines = ["| | wall, s | processor, s | peak memory, MB | files | HTML pages | MB |", "|---|---|---|---|---|---|---|"]
    for name, costs in results.costs.items():
        wall, processor = (_seconds(Spread.of([of(cost) for cost in costs])) for _, of in COST)
        peak = Spread.of([cost.peak for cost in costs]).median / 1e6
        out = results.outputs.get(name)
        size = f"{out.files:,} | {out.pages:,} | {out.bytes / 1e6:.1f}" if out else " | | "
        lines.append(f"| {name} | {wall} | {processor} | {peak:.0f} | {size} |")
    return "\n".join(lines)


def _seconds(spread: Spread) -> str:
    return f"{spread.median:.2f} ({spread.least:.2f}–{spread.most:.2f})"


@dataclass(frozen=True)
class Target:
    """A ratio of two steps and what it should be. `times` asks for at least so much less than the other."""

    title: str
    of: tuple[str, ...]
    to: tuple[str, ...]
    want: float
    times: bool = False
    memory: bool = False
    # Copying waits for the disk, and its processor time says nothing.
    processor: bool = True


BOTH = (rounds.HUGO, rounds.PAGEFIND)
TARGETS = [
    Target("full build with search: Hugo and Pagefind take so many times more", (rounds.FULL,), BOTH, 8, times=True),
    Target("without search: Hugo takes so many times more", (rounds.BARE,), (rounds.HUGO,), 10, times=True),
    Target("without search / copying that output", (rounds.BARE,), (rounds.COPY_BARE,), 2.5, processor=False),
    Target("peak memory with search / Hugo’s", (rounds.FULL,), (rounds.HUGO,), 0.2, memory=True),
    Target("nothing changed / full build", (rounds.AGAIN,), (rounds.FULL,), 0.15),
    Target("a translation edited / full build", (rounds.TRANSLATION,), (rounds.FULL,), 0.2),
    Target("a source text edited / full build", (rounds.SOURCE,), (rounds.FULL,), 0.2),
]


def _ratios(results: Results) -> str:
    lines = ["| ratio | of | median (least–most) | wanted | |", "|---|---|---|---|---|"]
    for target in TARGETS:
        if all(name in results.costs for name in target.of + target.to):
            lines += _lines(target, results)
    return "\n".join(lines)


def _lines(target: Target, results: Results) -> list[str]:
    ours, others = (_sums(results, names) for names in (target.of, target.to))
    wanted = f"at least {target.want:g}" if target.times else f"at most {target.want:g}"
    quantities = [("memory", lambda cost: cost.peak)] if target.memory else COST[: 2 if target.processor else 1]
    lines = []
    for quantity, of in quantities:
        # Of each round by itself: what slows a round slows both.
        pairs = [(of(own), of(other)) for own, other in zip(ours, others, strict=True)]
        ratio = Spread.of([other / own if target.times else own / other for own, other in pairs if own and other] or [0.0])
        good = ratio.median >= target.want if target.times else ratio.median <= target.want
        spread = f"{ratio.median:.2f} ({ratio.least:.2f}–{ratio.most:.2f})"
        lines.append(f"| {target.title} | {quantity} | {spread} | {wanted} | {'reached' if good else 'missed'} |")
    return lines


def _sums(results: Results, names: tuple[str, ...]) -> list[Cost]:
    first, *others = (results.costs[name] for name in names)
    for costs in others:
        first = [one + other for one, other in zip(first, costs, strict=True)]
    return first


def _growth(small: Results, large: Results) -> str:
    """How much more the largest portal costs than the one before: time by 5.5 at most, memory by no more than its pages."""
    lines = [f"### From {small.size.pages:,} pages to {large.size.pages:,}", "", "| full build | times | wanted |", "|---|---|---|"]
    one, other = (results.costs[rounds.FULL] for results in (small, large))
    more = large.size.pages / small.size.pages
    for quantity, of in [*COST, ("peak memory", lambda cost: cost.peak)]:
        times = Spread.of([of(cost) for cost in other]).median / Spread.of([of(cost) for cost in one]).median
        wanted = more if quantity == "peak memory" else 5.5
        lines.append(f"| {quantity} | {times:.2f} | at most {wanted:g} |")
    return "\n".join(lines)


def publish(text: str, out: Path | None) -> None:
    print(text)
    if out:
        out.write_text(text, encoding="utf-8")
