"""Tracks of electronic music: the drum kits of Hydrogen, played by hand or by patterns, and synthesizers on chords."""
import array
import operator
import random
import re
import xml.etree.ElementTree as xml
from pathlib import Path

from midi import Midi
from sounds import RATE, read_frames, run

KITS = Path("/usr/share/hydrogen/data/drumkits")
KIT_TRACK_S = 90
PIECES = 28
PIECE_S = 120
LONGEST_HIT_S = 1.5
HEADROOM = 12  # bits above 16
LOUDNESS_STEPS = 8

ROLES = (("kick", r"kick|bass ?drum|thump|djembe\d bass"), ("clap", r"clap|snap"), ("snare", r"snare|rim|slap"), ("tom", r"tom|bongo|tone|drum"),
         ("open", r"(hat|hh).*(op|free|swish)|open|ohh"), ("closed", r"hat|hh|maraca|tambourine|click"), ("crash", r"crash|splash|china"),
         ("ride", r"ride|bell|cymbal"))
ROLE_OF_NOTE = {35: "kick", 36: "kick", 37: "snare", 38: "snare", 40: "snare", 39: "clap", 22: "closed", 42: "closed", 44: "closed",
                26: "open", 46: "open", 49: "crash", 52: "crash", 55: "crash", 57: "crash", 51: "ride", 53: "ride", 59: "ride"}
PROGRESSIONS = ((0, 5, 3, 4), (0, 3, 4, 3), (5, 3, 0, 4), (0, 0, 3, 4), (0, 4, 5, 3), (1, 4, 0, 0))  # steps of the scale
SCALES = ((0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10), (0, 2, 3, 5, 7, 9, 10))


class Mixdown:
    """Sounds put together at their times; 16-bit stereo frames in, with room above."""

    def __init__(self, length_s):
        self._sum = array.array("i", bytes(8 * int(length_s * RATE)))
        self._scaled = {}

    def add(self, at_s, key, frames, loudness):
        """`loudness` from 0 to 1; `key` names the frames."""
        step = max(1, round(loudness * LOUDNESS_STEPS))
        if (key, step) not in self._scaled:
            gain = (1 << HEADROOM) * step // LOUDNESS_STEPS
            self._scaled[key, step] = array.array("i", [frame * gain for frame in frames])
        sound = self._scaled[key, step]
        first = 2 * int(at_s * RATE)
        end = min(first + len(sound), len(self._sum))
        if first < end:
            self._sum[first:end] = array.array("i", map(operator.add, self._sum[first:end], sound))

    def write(self, path, work, *effects):
        raw = work / "sum.raw"
        raw.write_bytes(self._sum.tobytes())
        run("sox", "-t", "raw", "-e", "signed", "-b", 32, "-r", RATE, "-c", 2, raw, "-b", 16, path, *effects, "gain", "-n", -3)


class Kit:
    """Instruments of a drum kit by what they are for."""

    def __init__(self, folder, chance, work):
        self._chance = chance
        self._sounds = {}
        for instrument in xml.parse(folder / "drumkit.xml").iter():
            if instrument.tag.rpartition("}")[2] == "instrument":
                self._take(instrument, folder, work)

    def _take(self, instrument, folder, work):
        texts = {}
        for element in instrument.iter():
            texts.setdefault(element.tag.rpartition("}")[2], []).append((element.text or "").strip())
        files = [folder / name for name in texts.get("filename", []) if name and (folder / name).exists()]
        if not files:
            return
        name = (texts.get("name") or [""])[0].lower()
        role = next((role for role, pattern in ROLES if re.search(pattern, name)), "tom")
        run("sox", files[-1], "-b", 16, "-c", 2, work / "hit.wav", "rate", RATE, "trim", 0, LONGEST_HIT_S, "fade", "h", 0, 0, 0.05)
        self._sounds.setdefault(role, []).append(read_frames(work / "hit.wav"))

    def some(self):
        """A sound for each role; where the kit has none, another stands in, or none."""
        chosen = {role: self._chance.choice(sounds) for role, sounds in self._sounds.items()}
        for role, other in (("clap", "snare"), ("open", "closed"), ("ride", "closed"), ("crash", "ride"), ("snare", "clap"), ("kick", "tom")):
            if role not in chosen and other in chosen:
                chosen[role] = chosen[other]
        return chosen


def by_hand(score, chance):
    """Hits of a MIDI file of drumming: (seconds, role, loudness)."""
    midi = Midi(score)
    rate = chance.uniform(0.9, 1.1)
    return [(second / rate, ROLE_OF_NOTE.get(note, "tom"), loudness) for second, note, loudness in midi.hits(9)]


def by_pattern(length_s, step_s, chance):
    """Hits of a drum machine, sixteen steps a bar."""
    kick = chance.choice(((0, 4, 8, 12), (0, 4, 8, 12), (0, 6, 10), (0, 3, 8, 11), (0, 10)))
    snare = chance.choice(((4, 12), (4, 12), (8,), (4, 7, 12, 15)))
    hats = chance.choice((range(0, 16, 2), range(16), (2, 6, 10, 14), ()))
    opened = chance.choice(((2, 6, 10, 14), (14,), ()))
    backbeat = chance.choice(("snare", "clap"))
    swing = chance.choice((0.0, 0.0, 0.15))
    hits = []
    bar = 0
    while (16 * bar + 16) * step_s < length_s:
        is_full = chance.random() < 0.85
        for step in range(16):
            second = (16 * bar + step + (swing if step % 2 else 0.0)) * step_s
            if step in kick and is_full:
                hits.append((second, "kick", 1.0))
            if step in snare:
                hits.append((second, backbeat, 0.8))
            if step in opened:
                hits.append((second, "open", 0.5))
            elif step in hats:
                hits.append((second, "closed", 0.6 if step % 4 == 0 else 0.35))
            if bar % 4 == 3 and step > 11 and chance.random() < 0.4:
                hits.append((second, "tom", 0.7))
        if bar % 8 == 0:
            hits.append((16 * bar * step_s, "crash", 0.5))
        bar += 1
    return hits


def play(hits, kit, length_s, path, work, *effects):
    sounds = kit.some()
    mixdown = Mixdown(length_s)
    for second, role, loudness in hits:
        if role in sounds:
            mixdown.add(second, role, sounds[role], loudness)
    mixdown.write(path, work, *effects)


class Synthesizer:
    """Notes of one timbre."""

    def __init__(self, chance, work, cutoff_hz, attack_s, release_s):
        self._work = work
        self._waves = [(chance.choice(("sawtooth", "square", "triangle", "sine", "sawtooth", "square")), ratio)
                       for ratio in chance.choice(((1.0,), (0.996, 1.004), (0.994, 1.0, 1.006), (1.0, 2.0), (1.0, 0.5)))]
        self._cutoff = cutoff_hz
        self._attack = attack_s
        self._release = release_s
        self._width = chance.choice((0.0, 0.5, 1.0)) if len(self._waves) > 1 else 0.0
        self._notes = {}

    def note(self, pitch, length_s):
        """Of a MIDI pitch: its key and frames."""
        key = (pitch, round(length_s, 3))
        if key not in self._notes:
            hz = 440.0 * 2.0 ** ((pitch - 69) / 12)
            waves = [word for wave, ratio in self._waves for word in (wave, hz * ratio)]
            count = len(self._waves)
            left = ",".join(f"{i + 1}v{(1.0 - self._width * i / count) / count:.3f}" for i in range(count))
            right = ",".join(f"{i + 1}v{(1.0 - self._width * (count - 1 - i) / count) / count:.3f}" for i in range(count))
            run("sox", "-r", RATE, "-c", count, "-n", "-b", 16, "-c", 2, self._work / "note.wav", "synth", length_s + self._release, *waves,
                "remix", left, right, "lowpass", min(18000, max(self._cutoff, 1.5 * hz)), "gain", -4, "fade", "l", self._attack,
                length_s + self._release, self._release)
            self._notes[key] = read_frames(self._work / "note.wav")
        return key, self._notes[key]


def synth_effects(chance):
    kind = chance.random()
    if kind < 0.25:
        return ["chorus", 0.6, 0.8, 45, 0.35, 0.3, 2, "-t"]
    if kind < 0.4:
        return ["phaser", 0.7, 0.7, 3, 0.4, 0.5, "-t"]
    if kind < 0.6:
        return ["echo", 0.8, 0.8, chance.randint(180, 400), 0.35]
    if kind < 0.85:
        return ["reverb", chance.randint(30, 80)]
    return []


class Harmony:
    """Chords of a piece, one a bar."""

    def __init__(self, chance):
        self._scale = chance.choice(SCALES)
        self._roots = chance.choice(PROGRESSIONS)
        self._key = chance.randint(0, 11)

    def pitch(self, bar, step, octave):
        """`step` counts steps of the scale above the bar's root."""
        octaves, degree = divmod(self._roots[bar % 4] + step, 7)
        return 12 * (octave + 1 + octaves) + self._key + self._scale[degree]


def bass_line(harmony, bars, step_s, chance, work):
    synth = Synthesizer(chance, work, chance.uniform(200, 2500), 0.005, 0.05)
    steps = chance.choice((range(0, 16, 2), (2, 6, 10, 14), (0, 3, 6, 10, 12), (0,), range(16), (0, 8, 14)))
    octave = chance.choice((1, 1, 2))
    mixdown = Mixdown(16 * bars * step_s)
    for bar in range(bars):
        if bar % 16 > 13:
            continue
        for i, step in enumerate(steps):
            length = ((steps[i + 1] if i + 1 < len(steps) else 16) - step) * step_s * 0.9
            key, frames = synth.note(harmony.pitch(bar, 0, octave + (step % 4 == 2 and len(steps) == 8)), length)
            mixdown.add((16 * bar + step) * step_s, key, frames, 0.9)
    return mixdown


def pad(harmony, bars, step_s, chance, work, mixdown):
    synth = Synthesizer(chance, work, chance.uniform(600, 6000), chance.uniform(0.02, 0.5), 0.4)
    for bar in range(bars):
        for step in (0, 2, 4):
            key, frames = synth.note(harmony.pitch(bar, step, 4), 15 * step_s)
            mixdown.add(16 * bar * step_s, ("pad", key), frames, 0.4)


def arpeggio(harmony, bars, step_s, chance, work, mixdown):
    synth = Synthesizer(chance, work, chance.uniform(1500, 9000), 0.003, chance.uniform(0.05, 0.4))
    order = chance.choice(((0, 2, 4, 7), (0, 4, 2, 7), (7, 4, 2, 0), (0, 2, 4, 2)))
    every = chance.choice((1, 2, 2))
    for bar in range(bars):
        if bar % 8 < 2:
            continue
        for i in range(0, 16, every):
            key, frames = synth.note(harmony.pitch(bar, order[i // every % 4], 4), every * step_s * 0.8)
            mixdown.add((16 * bar + i) * step_s, ("arpeggio", key), frames, 0.5)


def lead(harmony, bars, step_s, chance, work, mixdown):
    synth = Synthesizer(chance, work, chance.uniform(1500, 9000), 0.01, 0.15)
    phrase = [(step, chance.choice((0, 1, 2, 4, 5, 7))) for step in sorted(chance.sample(range(16), chance.randint(3, 7)))]
    for bar in range(bars):
        if bar % 8 < 4:
            continue
        for step, tone in phrase:
            key, frames = synth.note(harmony.pitch(bar, tone, 5), 2 * step_s)
            mixdown.add((16 * bar + step) * step_s, ("lead", key), frames, 0.6)


def stabs(harmony, bars, step_s, chance, work, mixdown):
    synth = Synthesizer(chance, work, chance.uniform(1500, 9000), 0.003, 0.1)
    steps = chance.choice(((2, 6, 10, 14), (0, 3, 6, 10), (4, 12), (0, 6, 8, 14)))
    for bar in range(bars):
        for step in steps:
            for tone in (0, 2, 4):
                key, frames = synth.note(harmony.pitch(bar, tone, 4), 1.5 * step_s)
                mixdown.add((16 * bar + step) * step_s, ("stab", key), frames, 0.45)


def piece(work, folder, name):
    chance = random.Random(name)
    step_s = 15.0 / chance.uniform(84, 150)
    bars = int(PIECE_S / (16 * step_s))
    harmony = Harmony(chance)
    play(by_pattern(16 * bars * step_s, step_s, chance), Kit(folder, chance, work), 16 * bars * step_s, work / "drums.flac", work)
    bass_line(harmony, bars, step_s, chance, work).write(work / "bass.flac", work, *(["overdrive", 8] if chance.random() < 0.25 else []))
    layers = []
    for i, layer in enumerate(chance.sample((pad, arpeggio, lead, stabs), chance.randint(1, 3))):
        mixdown = Mixdown(16 * bars * step_s)
        layer(harmony, bars, step_s, chance, work, mixdown)
        layers.append(work / f"layer{i}.wav")
        mixdown.write(layers[-1], work, *synth_effects(chance))
    mix = ["-m"] if len(layers) > 1 else []
    run("sox", *mix, *(word for layer in layers for word in ("-v", 0.4, layer)), "-b", 16, work / "other.flac")


def kit_track(work, folder, scores):
    chance = random.Random(folder.name)
    names = sorted(scores)
    hits = []
    start = 0.0
    while start < KIT_TRACK_S:
        part = by_hand(scores[chance.choice(names)], chance)
        hits += [(start + second, role, loudness) for second, role, loudness in part]
        start += max((second for second, _, _ in part), default=0.0) + 1.0
    play(hits, Kit(folder, chance, work), KIT_TRACK_S, work / "drums.flac", work, *(["reverb", 30] if chance.random() < 0.3 else []))


def electronic(output, scores):
    kits = sorted(KITS.iterdir())
    for folder in kits:
        output.track(f"kit-{re.sub('[^a-z0-9]+', '-', folder.name.lower())}", kit_track, folder, scores)
    for number in range(PIECES):
        output.track(f"electronic-{number}", piece, kits[number % len(kits)], f"electronic {number}")
