#!/usr/bin/env python3
"""Times Broadsheet's web page reader and its peers on the same pages, interleaved, one core.

In each round every subject takes every page once, page by page, so that whatever slows the machine
slows them all. Figures are sums over the pages of each page's median, in thread CPU time.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import time

import accuracy
import goals
import peers
import picture

OURS = ["tree", "article", "scan", "validate"]
SOURCE = "fundus"


class Timer:
    """Broadsheet's side: a process that times one page when it is told to."""

    def __init__(self, program, files):
        self.process = subprocess.Popen([program, *files], text=True, bufsize=1,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, subject, index):
        self.process.stdin.write(f"{subject} {index}\n")
        return [int(word) for word in self.process.stdout.readline().split()]


def seconds(work, page, text):
    start = time.thread_time()
    result = work(page, text)
    elapsed = time.thread_time() - start
    del result
    return elapsed


def measure(timer, trees, pages, rounds):
    """Seconds a page by subject: the mean over pages of the median over rounds."""
    theirs = trees | peers.ARTICLES
    times = {name: [[] for _ in pages] for name in [*OURS, *theirs]}
    for _ in range(rounds):
        for index, page in enumerate(pages):
            text = page.decode("utf-8", "replace")
            for name in OURS:
                times[name][index].append(timer.ask(name, index)[0] / 1e9)
            for name, work in theirs.items():
                times[name][index].append(seconds(work, page, text))
    return {name: statistics.fmean(map(statistics.median, samples))
            for name, samples in times.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "pages", "timer", "predictions", "output", "lexbor"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--count", type=int, default=100, help="how many pages, evenly taken")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()

    every = sorted(pathlib.Path(options.pages, "html", SOURCE).glob("*.html"))
    files = [every[index * len(every) // options.count] for index in range(options.count)]
    pages = [file.read_bytes() for file in files]
    timer = Timer(options.timer, map(str, files))
    trees = peers.lexbor(options.lexbor) | peers.TREES
    taken = measure(timer, trees, pages, options.rounds)
    facts = [timer.ask("facts", index) for index in range(len(pages))]

    size = sum(map(len, pages))
    print(f"{len(pages)} pages, {size / 1e6:.1f} MB, {options.rounds} rounds, thread CPU time\n")
    print(f"{'':<28}{'MB/s':>9}{'pages/s':>10}{'ms/page':>10}")
    for name, value in taken.items():
        label = f"Broadsheet: {name}" if name in OURS else name
        print(f"{label:<28}{size / len(pages) / value / 1e6:>9.1f}{1 / value:>10.1f}{value * 1e3:>10.3f}")
    print("\nTimes as fast as what it is measured against, or the figure itself:")
    print(goals.table(taken, facts))

    scores = {"Broadsheet": accuracy.body_f1(options.data, options.predictions, SOURCE)}
    for name, work in peers.ARTICLES.items():
        output = pathlib.Path(options.pages, f"{name.split()[0]}.jsonl")
        accuracy.predict(work, options.data, options.pages, SOURCE, output)
        scores[name] = accuracy.body_f1(options.data, output, SOURCE)
    speeds = {"Broadsheet": taken["article"]} | {name: taken[name] for name in peers.ARTICLES}
    points = [(name, 1 / speeds[name], scores[name]) for name in scores]
    print(f"\n{'':<28}{'body F1':>9}{'pages/s':>10}")
    for name, speed, score in points:
        print(f"{name:<28}{score:>9.3f}{speed:>10.1f}")
    note = (f"F1 of the body's words on {len(every)} labelled pages; pages a second on one core, "
            f"logarithmic, {len(pages)} of them.")
    pathlib.Path(options.output, "pages.svg").write_text(picture.draw(points, note))
    pathlib.Path(options.output, "pages.json").write_text(json.dumps(
        {name: {"pagesPerSecond": round(1 / value, 1)} | (
            {"bodyF1": scores[name]} if name in scores else {}) for name, value in taken.items()},
        indent=2) + "\n")


if __name__ == "__main__":
    main()
