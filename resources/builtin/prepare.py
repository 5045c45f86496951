#!/usr/bin/env python3
"""Makes the data set that the built-in model learns from: one folder a track, a FLAC file for each of the stems that it has.

    prepare.py --music DIR --output DIR [--jobs N]

--music is the folder with multitracks, voices and scores that data.md names; sox, fluidsynth and the sound fonts and MIDI files of the
Debian packages named there have to be installed. What is there already is left as it is, so that it can be stopped and started again;
a track appears whole or not at all. All that chance decides follows from the tracks' names.
"""
import argparse
import array
import concurrent.futures
import csv
import os
import random
import shutil
import statistics
import struct
import subprocess
import sys
import tarfile
import tempfile
import wave
from pathlib import Path

RATE = 44100
STEMS = ("vocals", "drums", "bass", "other")
SONGS = ("hydrogen", "lithium", "sodium", "rubidium", "caesium")
SPEEDS = (0.84, 0.89, 0.94, 1.06, 1.12, 1.19)
FONTS = ("/usr/share/sounds/sf2/FluidR3_GM.sf2", "/usr/share/sounds/sf3/MuseScore_General.sf3")
OPENMSX = Path("/usr/share/games/openttd/baseset/openmsx")
FREEDOOM = (Path("/usr/share/games/doom/freedoom1.wad"), Path("/usr/share/games/doom/freedoom2.wad"))
LONGEST_S = 180
LONGEST_RENDER_S = 120
VOICE_TRACKS = {"scottpoid": 6, "yuki": 4, "dorodoro": 4, "erithacus": 2}
VOICE_TRACK_S = 120
DRUM_TRACKS = 10
DRUM_TRACK_S = 120
LOW_NOTE = 48  # the C below middle C
VOICE_PROGRAMS = {52: 48, 53: 49, 54: 50, 85: 81, 91: 89}  # choirs and the like, and what plays instead


def run(*words, **more):
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)


def seconds(path):
    return float(subprocess.run(["soxi", "-D", str(path)], check=True, capture_output=True, text=True).stdout)


def peak_and_rms(path):
    report = subprocess.run(["sox", str(path), "-n", "stat"], check=True, capture_output=True, text=True).stderr
    lines = {line.split(":")[0].strip(): line.split(":")[1].strip() for line in report.splitlines() if ":" in line}
    return max(abs(float(lines["Maximum amplitude"])), abs(float(lines["Minimum amplitude"]))), float(lines["RMS     amplitude"])


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


def songs(output, music):
    for song in SONGS:
        for speed in (None, *SPEEDS):
            output.track(song if speed is None else f"{song}@{speed}", song_stems, music / "multitracks" / song, speed)
    output.track("funk", funk_stems, music / "multitracks" / "mdn-funk")


def song_stems(work, folder, speed):
    for stem in STEMS:
        # 0.7: what other speeds make of peaks stays below full scale
        run("sox", "-v", 0.7, folder / f"{stem}.ogg", "-b", 16, work / f"{stem}.flac", *(["speed", speed, "rate", RATE] if speed else []))


def funk_stems(work, folder):
    run("sox", "-v", 0.5, folder / "drums.mp3", "-b", 16, "-c", 2, work / "drums.flac", "rate", RATE)
    run("sox", "-v", 0.5, folder / "bassguitar.mp3", "-b", 16, "-c", 2, work / "bass.flac", "rate", RATE)
    run("sox", "-m", "-v", 0.5, folder / "clav.mp3", "-v", 0.5, folder / "horns.mp3", "-v", 0.5, folder / "leadguitar.mp3", "-b", 16, "-c", 2,
        work / "other.flac", "rate", RATE)


# Voices

def syllables(folder, work):
    """Samples of a collection as (mono 16-bit frames, hold)."""
    sounds = {}
    found = []
    with open(folder / "index.tsv", encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            if row["file"] not in sounds:
                plain = work / "whole.wav"
                run("sox", folder / row["file"], "-b", 16, "-c", 1, plain, "rate", RATE)
                with wave.open(str(plain)) as file:
                    sounds[row["file"]] = array.array("h", file.readframes(file.getnframes()))
            start = int(float(row["start_s"]) * RATE)
            length = int(float(row["length_s"]) * RATE)
            if length > RATE // 4 and "br" not in row["sample"] and "吸" not in row["sample"]:
                found.append(sounds[row["file"]][start:start + length])
    return found


def loud_part(frames, most_s):
    """The middle of what is not silence, faded at both ends."""
    step = RATE // 100
    loud = [i for i in range(0, len(frames) - step, step) if max(map(abs, frames[i:i + step])) > 600]
    if not loud:
        return None
    part = frames[loud[0]:min(loud[-1] + step, loud[0] + int(most_s * RATE))]
    fade = min(len(part) // 4, RATE // 50)
    for i in range(fade):
        part[i] = part[i] * i // fade
        part[-1 - i] = part[-1 - i] * i // fade
    return part


def write_wave(path, frames):
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(frames.tobytes())


def phrase(sounds, chance, work):
    """A few syllables on notes of a scale, at a speed for each note."""
    scale = chance.choice(((0, 2, 4, 5, 7), (0, 2, 3, 5, 7), (0, 3, 5, 7)))
    base = chance.randint(-5, 3)
    notes = array.array("h")
    for _ in range(chance.randint(3, 9)):
        part = loud_part(chance.choice(sounds), chance.uniform(0.25, 1.6))
        if part is None:
            continue
        step = base + chance.choice(scale) + chance.uniform(-0.15, 0.15)
        write_wave(work / "in.wav", part)
        run("sox", "-v", 0.8, work / "in.wav", work / "out.wav", "speed", 2.0 ** (step / 12.0), "rate", RATE)
        with wave.open(str(work / "out.wav")) as file:
            notes.extend(array.array("h", file.readframes(file.getnframes())))
        if chance.random() < 0.2:
            notes.extend([0] * int(chance.uniform(0.02, 0.2) * RATE))
    return notes


def voice_effects(chance):
    kind = chance.random()
    if kind < 0.35:
        return ["reverb", chance.randint(20, 70), 50, 100, 100, 0, chance.randint(-8, 0)]
    if kind < 0.55:
        delay = chance.randint(150, 420)
        return ["echo", 0.8, 0.8, delay, 0.4, 2 * delay, 0.2]
    if kind < 0.7:
        return ["chorus", 0.7, 0.8, 45, 0.35, 0.3, 2, "-t"]
    return []


def voices(output, music):
    for name, tracks in VOICE_TRACKS.items():
        for number in range(tracks):
            output.track(f"{name}-{number}", voice_stems, music / "voices" / name, number)
    output.track("antagata", nursery_song, music / "voices" / "antagata" / "antagata_dokosa.flac")


def voice_stems(work, folder, number):
    chance = random.Random(f"{folder.name} {number}")
    sounds = syllables(folder, work)
    frames = array.array("h")
    while len(frames) < VOICE_TRACK_S * RATE:
        frames.extend(phrase(sounds, chance, work))
        frames.extend([0] * int(chance.uniform(0.2, 2.5) * RATE))
    write_wave(work / "plain.wav", frames)
    run("sox", work / "plain.wav", work / "wet.wav", "gain", -6, "remix", 1, 1, *voice_effects(chance), "rate", RATE)
    run("sox", work / "wet.wav", "-b", 16, work / "vocals.flac", "gain", "-n", -4, "trim", 0, VOICE_TRACK_S + 2)


def nursery_song(work, file):
    run("sox", file, "-b", 16, "-c", 2, work / "vocals.flac", "rate", RATE)


# Rendered pieces

def router(channels):
    """FluidSynth's commands by which only `channels` are heard."""
    lines = ["router_clear"]
    for event in ("cc", "prog", "pbend", "cpress", "kpress"):
        lines += [f"router_begin {event}", "router_end"]
    for channel in channels:
        lines += ["router_begin note", f"router_chan {channel} {channel} 1 0", "router_end"]
    return "\n".join(lines) + "\n"


def variable_length(value):
    out = [value & 0x7F]
    while value := value >> 7:
        out.append(0x80 | (value & 0x7F))
    return bytes(reversed(out))


class Midi:
    """What is needed of a MIDI file: which programs its channels play, with those of voices replaced."""

    def __init__(self, data):
        self.data = bytearray(data)
        self.programs = {}
        self.notes = {}
        position = 14
        while position + 8 <= len(self.data):
            length = struct.unpack(">I", self.data[position + 4:position + 8])[0]
            if self.data[position:position + 4] == b"MTrk":
                self._track(position + 8, min(position + 8 + length, len(self.data)))
            position += 8 + length

    def _number(self, at):
        value = 0
        while True:
            byte = self.data[at]
            at += 1
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                return value, at

    def _track(self, at, end):
        status = 0
        while at < end:
            _, at = self._number(at)
            if self.data[at] >= 0x80:
                status = self.data[at]
                at += 1
            if status in (0xF0, 0xF7):
                length, at = self._number(at)
                at += length
            elif status == 0xFF:
                length, at = self._number(at + 1)
                at += length
            elif status >> 4 == 0xC:
                if (status & 15) != 9:
                    self.data[at] = VOICE_PROGRAMS.get(self.data[at], self.data[at])
                self.programs.setdefault(status & 15, set()).add(self.data[at])
                at += 1
            elif status >> 4 == 0xD:
                at += 1
            elif status >= 0x80:
                if status >> 4 == 9 and self.data[at + 1] > 0:
                    self.notes.setdefault(status & 15, []).append(self.data[at])
                at += 2
            else:
                return

    def stems(self):
        """Channels of drums, bass and other; None for a piece with a channel that is bass at one time and not at another."""
        stems = {"drums": [], "bass": [], "other": []}
        for channel in sorted(self.notes):
            programs = self.programs.get(channel, {0})
            bass = {32 <= program <= 39 for program in programs}
            if channel == 9:
                stems["drums"].append(channel)
            elif len(bass) == 2:
                return None
            else:
                stems["bass" if True in bass else "other"].append(channel)
        if not stems["bass"]:  # then something else plays it
            stems["bass"] = [channel for channel in stems["other"] if statistics.median(self.notes[channel]) < LOW_NOTE]
            stems["other"] = [channel for channel in stems["other"] if channel not in stems["bass"]]
        return stems


def render(data, font, channels, path, work):
    """The first minutes of a piece. Some pieces never end; those are left out."""
    (work / "piece.mid").write_bytes(data)
    (work / "router.cfg").write_text(router(channels))
    run("fluidsynth", "-ni", "-q", "-R", 0, "-C", 0, "-g", 0.3, "-r", RATE, "-f", work / "router.cfg", "-F", work / "stem.wav", "-T", "wav",
        font, work / "piece.mid", timeout=LONGEST_RENDER_S)
    run("sox", work / "stem.wav", "-b", 16, "-c", 2, path, "trim", 0, LONGEST_S)


def piece(work, data, font):
    midi = Midi(data)
    stems = midi.stems()
    if not stems or not stems["other"] or not (stems["drums"] or stems["bass"]):
        return
    files = []
    for stem, channels in stems.items():
        if channels:
            render(bytes(midi.data), font, channels, work / f"{stem}.wav16.wav", work)
            files.append((stem, work / f"{stem}.wav16.wav"))
    levels = {stem: peak_and_rms(file) for stem, file in files}
    if levels["other"][1] < 0.002:
        return
    length = min(seconds(file) for _, file in files)
    loudest = sum(peak for peak, _ in levels.values())
    for stem, file in files:
        if levels[stem][1] > 0.0005:
            run("sox", "-v", min(8.0, 0.7 / max(loudest * 0.7, 0.01)), file, "-b", 16, work / f"{stem}.flac", "trim", 0, length)


def lumps(wad):
    data = wad.read_bytes()
    count, at = struct.unpack("<II", data[4:12])
    for i in range(count):
        first, size = struct.unpack("<II", data[at + 16 * i:at + 16 * i + 8])
        name = data[at + 16 * i + 8:at + 16 * i + 16].rstrip(b"\0").decode("ascii", "replace")
        if name.startswith("D_") and data[first:first + 4] == b"MThd":
            yield name[2:].lower(), data[first:first + size]


def pieces(output):
    all_pieces = [(f"openmsx-{path.stem}", path.read_bytes()) for path in sorted(OPENMSX.glob("*.mid"))]
    for wad in FREEDOOM:
        if wad.exists():
            all_pieces += [(f"{wad.stem}-{name}", data) for name, data in lumps(wad)]
    for name, data in all_pieces:
        output.track(name, piece, data, random.Random(name).choice(FONTS))


def drums(output, music):
    with tarfile.open(music / "scores" / "groove-midi.tar.gz") as archive:
        scores = {member.name: archive.extractfile(member).read() for member in archive.getmembers()
                  if member.isfile() and member.name.lower().endswith((".mid", ".midi"))}
    for number in range(DRUM_TRACKS):
        output.track(f"groove-{number}", drum_stems, scores, number)


def drum_stems(work, scores, number):
    chance = random.Random(f"groove {number}")
    names = sorted(scores)
    parts = []
    length = 0.0
    while length < DRUM_TRACK_S:
        part = work / f"part{len(parts)}.wav"
        render(scores[chance.choice(names)], chance.choice(FONTS), [9], part, work)
        if peak_and_rms(part)[1] < 0.001:
            continue
        parts.append(part)
        length += seconds(part)
    run("sox", *parts, "-b", 16, work / "drums.flac", "trim", 0, DRUM_TRACK_S, "gain", "-n", -3)


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
    words.add_argument("--jobs", type=int, default=os.cpu_count(), help="tracks to make at a time")
    words = words.parse_args()
    output = Output(words.output, words.jobs)
    songs(output, words.music)
    drums(output, words.music)
    voices(output, words.music)
    pieces(output)
    output.wait()
    table(output)


if __name__ == "__main__":
    main()
