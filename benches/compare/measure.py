"""What a command takes: time, processor and memory, as the kernel counts them, and the size of what it wrote."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class Failed(Exception):
    """A command that was to be measured, or was needed for that, did not do its work."""


@dataclass(frozen=True)
class Cost:
    wall: float
    processor: float
    # Of the largest process, in bytes.
    peak: float

    def __add__(self, other: Cost) -> Cost:
        """One after the other."""
        return Cost(self.wall + other.wall, self.processor + other.processor, max(self.peak, other.peak))


@dataclass(frozen=True)
class Output:
    files: int
    pages: int
    bytes: int


def run(command: Sequence[str | Path], folder: Path | None = None, quiet: bool = False) -> None:
    """Runs what is needed, unmeasured."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=folder, stdout=subprocess.DEVNULL if quiet else None, check=False)
    except OSError as error:
        raise Failed(f"{words[0]} cannot be started: {error}") from error
    if done.returncode:
        raise Failed(f"{' '.join(words[:8])} failed with {done.returncode}")


def measured(command: Sequence[str | Path], said: Path, folder: Path | None = None) -> Cost:
    """Runs a command to its end; `said` takes what it says, and is shown when it fails."""
    words = [str(word) for word in command]
    # What others left to be written is not to be waited for here.
    os.sync()
    with said.open("w+b") as log:
        begun = time.perf_counter()
        try:
            process = subprocess.Popen(words, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        except OSError as error:
            raise Failed(f"{words[0]} cannot be started: {error}") from error
        # Counts the command with all processes for which it waited.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(f"{' '.join(words)} failed with {process.returncode}:\n{said.read_text(errors='replace')[-2000:]}")
    # Linux counts memory in units of 1024 bytes.
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def output(folder: Path) -> Output:
    files = pages = total = 0
    for path, _, names in os.walk(folder):
        files += len(names)
        pages += sum(name.endswith(".html") for name in names)
        total += sum(os.lstat(os.path.join(path, name)).st_size for name in names)
    return Output(files, pages, total)


def removed(folder: Path) -> Path:
    """The folder, which is not there any more, nor what our builds keep beside it."""
    for kept in folder.parent.glob(f".{folder.name}.sportello-*"):
        shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    return folder


@dataclass(frozen=True)
class Spread:
    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        return cls(statistics.median(values), min(values), max(values))
