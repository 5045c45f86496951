#!/usr/bin/env python3
"""Makes the data set that the built-in model learns from: one folder a track, a FLAC file for each of the stems that it has.

    prepare.py --music DIR --output DIR --cli STEMWRIGHT-CLI [--teacher NAME] [--jobs N]

--music is the folder with multitracks, voices and scores that data.md names; sox, fluidsynth and the sound fonts and MIDI files of the
Debian packages named there have to be installed. --teacher is an installed model of vocals (tdc-unet): what it does not take for a voice in
the songs' vocals, which have synthesizers among them, becomes part of other. What is there already is left as it is, so that it can be stopped and started again;
a track appears whole or not at all. All that chance decides follows from the tracks' names.
"""
import argparse
import concurrent.futures
import os
import shutil
import sys
import tempfile
from pathlib import Path

from electronic import electronic
from rendered import drum_scores, drums, pieces
from sounds import RATE, peak_and_rms, run, seconds
from voices import voices

STEMS = ("vocals", "drums", "bass", "other")
SONGS = ("hydrogen", "lithium", "sodium", "rubidium", "caesium")
SPEEDS = (0.84, 0.89, 0.94, 1.06, 1.12, 1.19)


class Output:
    """The tracks, several of which are made at a time."""

    def __init__(self, folder, jobs):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._pool = concurrent.futures.ThreadPoolExecutor(jobs)
        self._tracks = {}

    def track(self, name, make, *what):
        """make(folder, *what) will write the stems' files to a folder that then gets its name."""
        self._tracks[name] = self._pool.submit(self._make, name, make, what)

    def wait(self):
        """Tracks that could not be made are told and left out."""
        for name, track in self._tracks.items():
            if error := track.exception():
                print(f"{name}: left out: {error}", file=sys.stderr)

    def _make(self, name, make, what):
        final = self.folder / name
        if final.exists():
            return
        work = Path(tempfile.mkdtemp(dir=self.folder, prefix="."))
        try:
            make(work, *what)
            for file in list(work.iterdir()):
                if file.suffix != ".flac":
                    file.unlink()
            if any(work.iterdir()):
                work.rename(final)
                print(name, flush=True)
        finally:
            shutil.rmtree(work, ignore_errors=True)


def songs(output, music, cli, teacher):
    voices_folder = output.folder.with_name(output.folder.name + "-voices")
    for song in SONGS:
        folder = music / "multitracks" / song
        if not (voices_folder / song).exists():
            run(cli, "separate", folder / "vocals.ogg", "--model", teacher, "--out", voices_folder / f"{song}.part", "--no-cache", "--overwrite")
            (voices_folder / f"{song}.part").rename(voices_folder / song)
        for speed in (None, *SPEEDS):
            output.track(song if speed is None else f"{song}@{speed}", song_stems, folder, voices_folder / song / "vocals", speed)
    output.track("funk", funk_stems, music / "multitracks" / "mdn-funk")


def song_stems(work, folder, voice, speed):
    """Where the songs' vocals have a synthesizer in them, that belongs to other."""
    parts = {"vocals": [voice / "vocals.wav"], "drums": [folder / "drums.ogg"], "bass": [folder / "bass.ogg"],
             "other": [folder / "other.ogg", voice / "residual.wav"]}
    for stem, files in parts.items():
        # 0.7: what other speeds make of peaks stays below full scale
        inputs = [word for file in files for word in ("-v", 0.7, file)]
        run("sox", *(["-m"] if len(files) > 1 else []), *inputs, "-b", 16, work / f"{stem}.flac",
            *(["speed", speed, "rate", RATE] if speed else []))


def funk_stems(work, folder):
    run("sox", "-v", 0.5, folder / "drums.mp3", "-b", 16, "-c", 2, work / "drums.flac", "rate", RATE)
    run("sox", "-v", 0.5, folder / "bassguitar.mp3", "-b", 16, "-c", 2, work / "bass.flac", "rate", RATE)
    run("sox", "-m", "-v", 0.5, folder / "clav.mp3", "-v", 0.5, folder / "horns.mp3", "-v", 0.5, folder / "leadguitar.mp3", "-b", 16, "-c", 2,
        work / "other.flac", "rate", RATE)


def table(output):
    with open(output.folder / "sources.tsv", "w", encoding="utf-8") as file:
        file.write("track\tstem\tseconds\trms\n")
        for folder in sorted(output.folder.iterdir()):
            for sound in sorted(folder.glob("*.flac")) if folder.is_dir() else []:
                file.write(f"{folder.name}\t{sound.stem}\t{seconds(sound):.1f}\t{peak_and_rms(sound)[1]:.4f}\n")


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--music", type=Path, required=True)
    words.add_argument("--output", type=Path, required=True)
    words.add_argument("--cli", type=Path, required=True)
    words.add_argument("--teacher", default="tdc-unet")
    words.add_argument("--jobs", type=int, default=os.cpu_count(), help="tracks to make at a time")
    words = words.parse_args()
    output = Output(words.output, words.jobs)
    songs(output, words.music, words.cli, words.teacher)
    scores = drum_scores(words.music)
    drums(output, scores)
    electronic(output, scores)
    voices(output, words.music)
    pieces(output)
    output.wait()
    table(output)


if __name__ == "__main__":
    main()
