"""Scores stems with museval 0.4.1 and with stemwright-cli in turn, and prints how far they are apart, how long they take and how
much memory they need.

    python3 -m venv venv && venv/bin/pip install museval==0.4.1 "numpy<2"      (found: musdb 0.4.3, scipy 1.17.1, soundfile 0.14.0)
    venv/bin/python against_museval.py stemwright-cli REFERENCES ESTIMATES [--mode v3] [--threads N]

REFERENCES and ESTIMATES are folders of one song, with a sound file for each stem that both have.
"""

import argparse
import json
import multiprocessing
import os
import pathlib
import resource
import subprocess
import tempfile
import time


def child_figures(body, *arguments):
    """Runs body in a process of its own: its result, seconds, processor seconds and peak memory in MB."""
    begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        result, peak = pool.apply(body, arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return result, time.perf_counter() - begin, processor, peak


def with_museval(references, estimates, names, mode):
    import museval
    import numpy
    import soundfile

    def read(folder):
        return [soundfile.read(next(folder.glob(name + ".*")), always_2d=True)[0] for name in names]

    scores = museval.evaluate(read(references), read(estimates), mode=mode)
    result = {name: {metric: list(map(float, values[j])) for metric, values in zip(("SDR", "ISR", "SIR", "SAR"), scores)}
              for j, name in enumerate(names)}
    return result, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0


def with_stemwright(program, references, estimates, mode, threads):
    with tempfile.TemporaryDirectory() as folder:
        lines = subprocess.run([program, "evaluate", references, estimates, "--mode", mode, "--threads", str(threads), "--out", folder,
                                "--json"], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
        stored = json.loads(next(pathlib.Path(folder).glob("*.json")).read_text())
    result = {target["name"]: {metric: [frame["metrics"][metric] for frame in target["frames"]] for metric in ("SDR", "ISR", "SIR", "SAR")}
              for target in stored["targets"]}
    return result, json.loads(lines[-1])["peak_memory_mb"]


def largest_difference(ours, theirs):
    """Of frames; a frame that only one of them scores is infinitely far apart."""
    worst = 0.0
    for a, b in zip(ours, theirs, strict=True):
        a_is, b_is = a == a, b == b and abs(b) != float("inf")
        worst = max(worst, abs(a - b) if a_is and b_is else 0.0 if a_is == b_is else float("inf"))
    return worst


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("references", type=pathlib.Path)
    parser.add_argument("estimates", type=pathlib.Path)
    parser.add_argument("--mode", default="v4")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    chosen = parser.parse_args()

    ours, our_seconds, our_processor, our_memory = child_figures(with_stemwright, chosen.program.resolve(), chosen.references,
                                                                 chosen.estimates, chosen.mode, chosen.threads)
    print(f"stemwright: {our_seconds:.2f} s, {our_processor:.2f} s of processors, {our_memory:.0f} MB", flush=True)
    theirs, their_seconds, their_processor, their_memory = child_figures(with_museval, chosen.references, chosen.estimates, sorted(ours),
                                                                         chosen.mode)
    print(f"museval: {their_seconds:.2f} s, {their_processor:.2f} s of processors, {their_memory:.0f} MB")
    print(f"faster: {their_seconds / our_seconds:.1f} times, {their_processor / our_processor:.1f} times in processor seconds")
    for name in sorted(ours):
        print(f"{name}: " + ", ".join(f"{metric} within {largest_difference(ours[name][metric], theirs[name][metric]):.6f} dB"
                                      for metric in ("SDR", "ISR", "SIR", "SAR")))


if __name__ == "__main__":
    main()
