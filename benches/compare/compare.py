"""Builds one made-up portal with sportello, and with Hugo and Pagefind, in turns, and says what each took.

python3 benches/compare/compare.py --sizes S,L --runs 3 --out comparison.md

Needs cargo, npm and the registries of PyPI and npm. `docs/performance.md` says how to read the report.
"""

from __future__ import annotations

import sys

import options as what
import report
import tools as programs
from measure import Failed
from options import Options, Size
from rounds import Results, Round
from sites import written
from tools import Tools


def main() -> int:
    options = what.read(sys.argv[1:])
    try:
        tools = programs.ready(options)
        results = [compared(size, options, tools) for size in options.sizes]
        report.publish(report.whole(results, tools), options.out)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def compared(size: Size, options: Options, tools: Tools) -> Results:
    print(f"{size.pages:,} pages in {len(size.langs)} languages: writing them", file=sys.stderr, flush=True)
    sites, results = written(size, options, tools), Results(size)
    for number in range(options.runs):
        print(f"round {number + 1} of {options.runs}", file=sys.stderr, flush=True)
        Round(sites, tools, results).run()
    return results


if __name__ == "__main__":
    sys.exit(main())
