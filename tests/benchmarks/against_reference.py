#!/usr/bin/env python3
"""Stemwright beside open-unmix-pytorch: agreement, speed and memory on one machine in one run, as Markdown tables.

    python3 -m venv .venv
    .venv/bin/pip install torch==2.11.0 torchaudio==2.11.0 openunmix==1.3.0 soundfile
    .venv/bin/python tests/benchmarks/against_reference.py CLI REFERENCE_TOOL SONG [--work DIR] [--rounds 3] [--part agreement ...]

CLI is build/release/bin/stemwright-cli; REFERENCE_TOOL is the yardstick program with its commands make-model, separate and compare;
SONG is a stereo song at 44.1 kHz of at least 4 minutes. Models have seeded random weights: they separate nothing, but every
parameter moves the result. Runs of the two programs alternate, the medians are compared. The reference's time is that of the
separation alone, with the song in memory before and the stems in memory after; ours is the same span (`separation_seconds`), with the
stems handed to the writers.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import numpy
import soundfile

HERE = Path(__file__).resolve().parent


class Bench:
    def __init__(self, a):
        self.a = a
        self.work = Path(a.work)
        self.work.mkdir(parents=True, exist_ok=True)
        self.env = dict(os.environ, XDG_CACHE_HOME=str(self.work / "cache"))
        self.samples, self.rate = soundfile.read(a.song, dtype="float32", always_2d=True)
        if self.rate != 44100 or self.samples.shape[1] != 2:
            sys.exit(f"{a.song}: must be stereo at 44100 Hz")

    def song(self, seconds, start=60):
        path = self.work / f"song-{seconds:g}s.wav"
        if not path.exists():
            first = int(start * self.rate) if len(self.samples) >= (start + seconds) * self.rate else 0
            part = self.samples[first : first + int(seconds * self.rate)]
            while len(part) < seconds * self.rate:
                part = numpy.concatenate([part, self.samples])[: int(seconds * self.rate)]
            soundfile.write(path, part, self.rate, subtype="FLOAT", format="RF64" if part.nbytes > 4e9 else "WAV")
        return path

    def model(self, name, *options):
        folder = self.work / name
        if not folder.exists():
            self.reference("make-model", folder, *options)
        return folder

    def reference(self, *arguments):
        done = subprocess.run([sys.executable, self.a.reference, *map(str, arguments)], capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stderr)
        return done.stdout

    def reference_stems(self, model, song, out, iterations, *options):
        shutil.rmtree(out, ignore_errors=True)
        return json.loads(self.reference("separate", model, song, out, "--niter", iterations, "--threads", self.a.threads, *options))

    def double_stems(self, model, song, out, iterations, *options):
        shutil.rmtree(out, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "reference_in_double.py", model, song, out, "--niter", str(iterations), *options], check=True)

    def ours(self, song, out, *options, cache=False):
        if not cache:
            shutil.rmtree(self.work / "cache" / "stemwright" / "bottlenecks", ignore_errors=True)
        command = [self.a.cli, "separate", song, "--out", out, "--overwrite", "--threads", self.a.threads, "--json", *options]
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=self.env)
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return next(line for line in lines if line["event"] == "song")


def ratio_db(reference, estimate):
    """Smallest signal-to-difference ratio over the stems of two folders."""
    worst = float("inf")
    for wanted in sorted(Path(reference).glob("*.wav")):
        a, _ = soundfile.read(wanted, dtype="float64", always_2d=True)
        b, _ = soundfile.read(Path(estimate) / wanted.name, dtype="float64", always_2d=True)
        if a.shape != b.shape:
            sys.exit(f"{wanted.name}: {b.shape} frames, channels; the reference has {a.shape}")
        difference = ((a - b) ** 2).sum()
        worst = min(worst, 10 * numpy.log10((a**2).sum() / difference) if difference else float("inf"))
    return worst


def agreement(bench):
    song = bench.song(15)
    cases = [
        ("0 iterations", bench.model("h512"), song, 0, [], []),
        ("1 iteration", bench.model("h512"), song, 1, [], []),
        ("2 iterations", bench.model("h512"), song, 2, [], []),
        ("5 iterations", bench.model("h512"), song, 5, [], []),
        ("soft mask", bench.model("h512"), song, 1, ["--softmask"], ["--soft-mask"]),
        ("residual", bench.model("h512"), song, 1, ["--residual"], ["--residual"]),
        ("one target", bench.model("one", "--targets", "vocals"), song, 0, [], []),
        ("mono model", bench.model("mono", "--channels", "1"), song, 1, [], []),
        ("h = 256", bench.model("h256", "--hidden", "256"), song, 1, [], []),
        ("h = 1024", bench.model("h1024", "--hidden", "1024"), song, 1, [], []),
        ("legacy container", bench.model("legacy", "--legacy"), song, 1, [], []),
        ("song of 0.3 s", bench.model("h512"), bench.song(0.3), 1, [], []),
    ]
    print("| case | ours to the reference | ours to the reference in double | reference to itself in double |")
    print("|---|---|---|---|")
    single, double, mine = (bench.work / name for name in ("single", "double", "mine"))
    for name, model, path, iterations, theirs, own in cases:
        bench.reference_stems(model, path, single, iterations, *theirs)
        bench.double_stems(model, path, double, iterations, *theirs)
        shutil.rmtree(mine, ignore_errors=True)
        if not own or own == ["--soft-mask"]:
            own = [*own, "--no-residual"]
        bench.ours(path, mine, "--model", model, "--iterations", iterations, *own)
        stems = mine / path.stem
        figures = [ratio_db(single, stems), ratio_db(double, stems), ratio_db(double, single)]
        print(f"| {name} | " + " | ".join(f"{figure:.1f} dB" for figure in figures) + " |", flush=True)


def speed(bench):
    model = bench.model("h512")
    print("| song | iterations | reference | ours | faster | times real time | ours with files | peak memory, reference | ours |")
    print("|---|---|---|---|---|---|---|---|---|")
    for seconds in bench.a.seconds:
        song = bench.song(seconds)
        for iterations in (0, 1, 2):
            theirs, own = [], []
            for _ in range(bench.a.rounds):
                theirs.append(bench.reference_stems(model, song, bench.work / "single", iterations))
                own.append(bench.ours(song, bench.work / "mine", "--model", model, "--iterations", iterations, "--no-residual"))
            a = statistics.median(run["seconds"] for run in theirs)
            b = statistics.median(run["separation_seconds"] for run in own)
            whole = statistics.median(run["seconds"] for run in own)
            print(f"| {seconds:g} s | {iterations} | {a:.2f} s | {b:.2f} s | {a / b:.1f} x | {seconds / b:.1f} x | {whole:.2f} s "
                  f"| {max(run['peak_mb'] for run in theirs)} MB | {max(run['peak_memory_mb'] for run in own):.0f} MB |", flush=True)


def stages(bench):
    # Floating-point operations per second of stereo music at 44.1 kHz, 4 targets, h = 512.
    slices = 44100 / 1024 * 4 * 2
    work = {
        "input layer with STFT": slices * 2974 * 512,
        "LSTM": slices * 3 * 2 * (1024 * 512 + 1024 * 256),
        "second layer": slices * 1024 * 512,
        "masks and Wiener filter": slices * 512 * 4098,
    }
    song = bench.song(60)
    runs = [bench.ours(song, bench.work / "mine", "--model", bench.model("h512"), "--iterations", 1, "--no-residual")["stages"]
            for _ in range(bench.a.rounds)]
    total = sum(statistics.median(run[name] for run in runs) for name in runs[0])
    print("| stage | seconds | share | GFLOP/s |")
    print("|---|---|---|---|")
    for name in runs[0]:
        value = statistics.median(run[name] for run in runs)
        flops = f"{work[name] * 60 / value / 1e9:.0f}" if name in work else ""
        print(f"| {name} | {value:.3f} | {100 * value / total:.0f} % | {flops} |")


def refilter(bench):
    song, model = bench.song(240), bench.model("h512")
    full = statistics.median(
        bench.ours(song, bench.work / "mine", "--model", model, "--iterations", 1, "--no-residual")["separation_seconds"]
        for _ in range(bench.a.rounds))
    again = statistics.median(
        bench.ours(song, bench.work / "mine", "--model", model, "--iterations", 2, "--no-residual", cache=True)["separation_seconds"]
        for _ in range(bench.a.rounds))
    print(f"\n240 s at 1 iteration: {full:.2f} s; again at 2 iterations from the kept first pass: {again:.2f} s, {100 * again / full:.0f} %.")


def length(bench):
    print("| method | song | seconds | times real time | peak memory |")
    print("|---|---|---|---|---|")
    for name, seconds in (("h512", 240), ("h512", 3600), ("classic", 240), ("classic", 3600)):
        model = bench.model(name) if name != "classic" else name
        run = bench.ours(bench.song(seconds), bench.work / "mine", "--model", model, "--no-residual")
        print(f"| {name} | {seconds} s | {run['seconds']:.1f} s with files | {run['times_realtime']:.1f} x | {run['peak_memory_mb']:.0f} MB |",
              flush=True)
        shutil.rmtree(bench.work / "mine", ignore_errors=True)


PARTS = dict(agreement=agreement, speed=speed, stages=stages, refilter=refilter, length=length)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("reference")
    parser.add_argument("song")
    parser.add_argument("--work", default="build/benchmark")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seconds", type=float, nargs="+", default=[60, 240])
    parser.add_argument("--part", choices=PARTS, nargs="+", default=list(PARTS))
    a = parser.parse_args()
    bench = Bench(a)
    for part in a.part:
        PARTS[part](bench)


if __name__ == "__main__":
    main()
