#!/usr/bin/env python3
"""Scores the built-in model beside what it is measured by, and prints a table for each song, in Markdown.

    score.py --cli STEMWRIGHT-CLI --music DIR --work DIR --model NAME|DIR [--iterations N]... [--teacher NAME] [--voices DIR] SONG...

SONG is a folder of --music/multitracks with the true stems as .ogg files; the mixture is their sum. Separated stems stay in --work, and what
is there is not made again. --teacher names a model of vocals alone that is installed. With --voices, what prepare.py takes for the voice in the
songs' vocals (its folder SET-voices) is scored as vocals, and the rest as part of other.
"""
import argparse
import json
import subprocess
from pathlib import Path

STEMS = ("vocals", "drums", "bass", "other")


def run(*words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True).stdout


class Scores:
    def __init__(self, words, song):
        self._words = words
        self._work = words.work / song
        self._truth = self._work / "true"
        self._mixture = self._work / "mixture.wav"
        self._truth.mkdir(parents=True, exist_ok=True)
        files = {stem: [words.music / "multitracks" / song / f"{stem}.ogg"] for stem in STEMS}
        if words.voices:
            files["vocals"] = [words.voices / song / "vocals" / "vocals.wav"]
            files["other"].append(words.voices / song / "vocals" / "residual.wav")
        for stem in STEMS:
            self._sum(files[stem], self._truth / f"{stem}.wav")
        self._sum([self._truth / f"{stem}.wav" for stem in STEMS], self._mixture)

    @staticmethod
    def _sum(files, path):
        if not path.exists():
            words = [word for file in files for word in ("-v", 1, file)]
            run("sox", *(["-m"] if len(files) > 1 else []), *words, "-b", 32, "-e", "float", path)

    def _evaluate(self, *estimates):
        for line in run(self._words.cli, "evaluate", self._truth, *estimates, "--json").splitlines():
            event = json.loads(line)
            if event["event"] == "song":
                return {target["name"]: target for target in event["targets"]}
        raise SystemExit(f"{self._work}: no scores")

    def shared_out(self):
        folder = self._work / "shared-out"
        folder.mkdir(exist_ok=True)
        for stem in STEMS:
            run("sox", "-v", 1 / len(STEMS), self._mixture, folder / f"{stem}.wav")
        return self._evaluate(folder)

    def separated(self, model, *options):
        folder = self._work / "_".join([Path(model).name, *(str(option).lstrip("-") for option in options)])
        if not folder.exists():
            run(self._words.cli, "separate", self._mixture, "--model", model, *options, "--out", folder, "--no-cache")
        return self._evaluate(folder / "mixture")

    def ideal(self):
        return self._evaluate("--oracle", "irm")


def cell(scores, stem):
    found = scores.get(stem)
    if found is None or found["global_sdr"] is None:
        return "-"
    return f"{found['sdr']:.1f} / {found['global_sdr']:.2f}" if found["sdr"] is not None else f"- / {found['global_sdr']:.2f}"


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--cli", type=Path, required=True)
    words.add_argument("--music", type=Path, required=True)
    words.add_argument("--work", type=Path, required=True)
    words.add_argument("--model", required=True)
    words.add_argument("--iterations", type=int, action="append", help="may be given several times; else 0 and 1")
    words.add_argument("--teacher")
    words.add_argument("--voices", type=Path)
    words.add_argument("songs", nargs="+")
    words = words.parse_args()
    for song in words.songs:
        scores = Scores(words, song)
        rows = {"mixture / 4": scores.shared_out(), "classic": scores.separated("classic")}
        for iterations in words.iterations or (0, 1):
            rows[f"built-in model, {iterations} iterations"] = scores.separated(words.model, "--iterations", iterations)
        if words.teacher:
            rows["teacher"] = scores.separated(words.teacher)
        rows["ideal ratio mask"] = scores.ideal()
        print(f"\n| {song}: museval / global SDR in dB | {' | '.join(STEMS)} |\n|{'---|' * (len(STEMS) + 1)}")
        for name, row in rows.items():
            print(f"| {name} | {' | '.join(cell(row, stem) for stem in STEMS)} |", flush=True)


if __name__ == "__main__":
    main()
