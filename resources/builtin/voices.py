"""Tracks of voices: sung syllables, put together into phrases."""
import array
import csv
import random

from sounds import RATE, read_frames, run, write_wave

VOICE_TRACKS = {"scottpoid": 6, "yuki": 4, "dorodoro": 4, "erithacus": 2}
VOICE_TRACK_S = 120


def syllables(folder, work):
    """Samples of a collection as (mono 16-bit frames, hold)."""
    sounds = {}
    found = []
    with open(folder / "index.tsv", encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            if row["file"] not in sounds:
                plain = work / "whole.wav"
                run("sox", folder / row["file"], "-b", 16, "-c", 1, plain, "rate", RATE)
                sounds[row["file"]] = read_frames(plain)
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
        notes.extend(read_frames(work / "out.wav"))
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
