"""Composes, sings and renders the demo song: compose.py VOICE OUT

VOICE is the folder of the sung syllables (README.md says whose), OUT gets vocals.ogg, drums.ogg, bass.ogg and other.ogg. The notes below are
the score; fluidsynth plays the instruments with the General MIDI sound font of Debian's fluid-soundfont-gm. The song is the plain sum of the
stems.
"""

import csv
import pathlib
import struct
import subprocess
import sys
import tempfile

import numpy as np
import soundfile

RATE_HZ = 44100
BEATS_PER_MINUTE = 112
BEATS_PER_BAR = 4
BARS = 15
TAIL_SECONDS = 2.0
FONT = "/usr/share/sounds/sf2/FluidR3_GM.sf2"
TICKS_PER_BEAT = 480
SEED = 20

# Chords: root of the bass (MIDI), notes of the chord.
CHORDS = {
    "Am": (45, (57, 60, 64)),
    "F": (41, (57, 60, 65)),
    "C": (48, (55, 60, 64)),
    "G": (43, (55, 59, 62)),
}
PROGRESSION = ("Am", "F", "C", "G")
LAST_CHORD = "Am"

# Programs of General MIDI.
FINGERED_BASS, ELECTRIC_PIANO, MUTED_GUITAR, STRINGS = 33, 4, 28, 48
DRUM_CHANNEL = 9
KICK, SNARE, CLOSED_HAT, OPEN_HAT, CRASH, LOW_TOM, HIGH_TOM = 36, 38, 42, 46, 49, 45, 50

# What is sung: bar, beat, length in beats, pitch, syllable. The words are our own: "I heard that voice; it melted into the sound and was
# gone. Shall I leave just one?"
LYRICS = (
    (3, 1.0, 0.5, "A3", "そ"), (3, 1.5, 0.5, "A3", "の"), (3, 2.0, 0.5, "C4", "こ"), (3, 2.5, 0.5, "C4", "え"), (3, 3.0, 1.5, "A3", "が"),
    (4, 1.0, 0.5, "G3", "き"), (4, 1.5, 0.5, "G3", "こ"), (4, 2.0, 0.5, "A3", "え"), (4, 2.5, 0.5, "G3", "て"), (4, 3.0, 0.5, "E3", "き"),
    (4, 3.5, 1.5, "E3", "た"),
    (5, 1.0, 0.5, "G3", "お"), (5, 1.5, 0.5, "G3", "と"), (5, 2.0, 1.0, "C4", "の"), (5, 3.0, 0.5, "A3", "な"), (5, 3.5, 0.5, "A3", "か"),
    (5, 4.0, 1.0, "G3", "に"),
    (6, 1.0, 0.5, "G3", "と"), (6, 1.5, 0.5, "A3", "け"), (6, 2.0, 1.0, "G3", "て"), (6, 3.0, 0.5, "E3", "き"), (6, 3.5, 0.5, "G3", "え"),
    (6, 4.0, 1.0, "G3", "た"),
    (7, 1.0, 0.5, "A3", "そ"), (7, 1.5, 0.5, "A3", "の"), (7, 2.0, 0.5, "C4", "こ"), (7, 2.5, 0.5, "D4", "え"), (7, 3.0, 1.5, "C4", "が"),
    (8, 1.0, 0.5, "A3", "き"), (8, 1.5, 0.5, "A3", "こ"), (8, 2.0, 0.5, "C4", "え"), (8, 2.5, 0.5, "A3", "て"), (8, 3.0, 0.5, "G3", "き"),
    (8, 3.5, 1.5, "A3", "た"),
    (9, 1.0, 0.5, "C4", "た"), (9, 1.5, 0.5, "C4", "だ"), (9, 2.0, 1.0, "D4", "ひ"), (9, 3.0, 0.5, "C4", "と"), (9, 3.5, 1.5, "G3", "つ"),
    (10, 1.0, 0.5, "G3", "の"), (10, 1.5, 0.5, "A3", "こ"), (10, 2.0, 0.5, "C4", "そ"), (10, 2.5, 1.0, "C4", "う"), (10, 3.5, 1.5, "D4", "か"),
    (11, 1.0, 0.5, "C4", "た"), (11, 1.5, 0.5, "C4", "だ"), (11, 2.0, 1.0, "D4", "ひ"), (11, 3.0, 0.5, "C4", "と"), (11, 3.5, 1.5, "A3", "つ"),
    (12, 1.0, 0.5, "A3", "の"), (12, 1.5, 0.5, "G3", "こ"), (12, 2.0, 0.5, "A3", "そ"), (12, 2.5, 1.0, "C4", "う"), (12, 3.5, 1.5, "A3", "か"),
    (13, 1.0, 0.5, "G3", "た"), (13, 1.5, 0.5, "G3", "だ"), (13, 2.0, 1.0, "C4", "ひ"), (13, 3.0, 0.5, "A3", "と"), (13, 3.5, 1.5, "G3", "つ"),
    (14, 1.0, 0.5, "G3", "の"), (14, 1.5, 0.5, "G3", "こ"), (14, 2.0, 0.5, "G3", "そ"), (14, 2.5, 0.5, "A3", "う"), (14, 3.0, 3.0, "A3", "か"),
)
VOWELS = {"あ": "あかがただな", "い": "きひに", "う": "うつ", "え": "えてけ", "お": "おそのこと"}
SMALL_KANA = "ゃゅょぁぃぅぇぉ"
SEMITONES_ABOVE = {"D4": ("C4", 2)}  # pitches that were not recorded, made of one that was

PEAK = 0.8  # of the song
LEVELS = {"vocals": 0.10, "drums": 0.062, "bass": 0.075, "other": 0.060}  # RMS


def secondsOf(bar, beat):
    """Bars and beats are counted from 1."""
    return ((bar - 1) * BEATS_PER_BAR + beat - 1) * 60.0 / BEATS_PER_MINUTE


LENGTH = round((secondsOf(BARS + 1, 1) + TAIL_SECONDS) * RATE_HZ)


# Instruments: events are (bar, beat, length in beats, channel, note, velocity).


def chordOf(bar):
    return CHORDS[LAST_CHORD if bar == BARS else PROGRESSION[(bar - 1) % len(PROGRESSION)]]


def drums(chance):
    for bar in range(1, BARS):
        isFull = bar >= 3
        for eighth in range(8):
            beat = 1 + eighth / 2
            isOpen = isFull and eighth == 7 and bar % 2 == 0
            yield bar, beat, 0.25, DRUM_CHANNEL, OPEN_HAT if isOpen else CLOSED_HAT, 62 + 22 * (eighth % 2 == 0) + int(chance.integers(0, 9))
        if not isFull:
            continue
        for beat in (1, 2.5, 3) if bar % 4 else (1, 2.5, 3, 3.75):
            yield bar, beat, 0.25, DRUM_CHANNEL, KICK, 104 + int(chance.integers(0, 9))
        for beat in (2, 4):
            yield bar, beat, 0.25, DRUM_CHANNEL, SNARE, 98 + int(chance.integers(0, 9))
        if bar in (3, 9):
            yield bar, 1, 2, DRUM_CHANNEL, CRASH, 92
        if bar in (8, 14):
            for step, tom in enumerate((HIGH_TOM, HIGH_TOM, LOW_TOM, LOW_TOM)):
                yield bar, 4 + step / 4, 0.25, DRUM_CHANNEL, tom, 84 + 5 * step
    yield BARS, 1, 2, DRUM_CHANNEL, KICK, 108
    yield BARS, 1, 4, DRUM_CHANNEL, CRASH, 96


def bass():
    for bar in range(1, BARS):
        root, _ = chordOf(bar)
        if bar < 3:
            yield bar, 1, 3.8, 0, root, 84
            continue
        for beat, length, above in ((1, 1.2, 0), (2.5, 0.45, 0), (3, 0.9, 7), (4, 0.45, 12), (4.5, 0.45, 7)):
            yield bar, beat, length, 0, root - 12 + above if root > 44 else root + above, 96
    yield BARS, 1, 4, 0, chordOf(BARS)[0] - 12, 96


def accompaniment():
    for bar in range(1, BARS + 1):
        _, notes = chordOf(bar)
        if bar == BARS:
            for note in notes:
                yield bar, 1, 4.5, 0, note, 76
                yield bar, 1, 4.5, 2, note + 12, 60
            continue
        for beat, length in ((1, 1.4), (2.5, 1.9)):
            for note in notes:
                yield bar, beat, length, 0, note, 74
        for eighth in range(8):
            yield bar, 1 + eighth / 2, 0.3, 1, notes[(0, 1, 2, 1, 2, 1, 0, 1)[eighth]] + 12, 58 + 12 * (eighth % 4 == 0)
        if bar >= 9:
            for note in notes:
                yield bar, 1, 4, 2, note + 12, 62


def variableLength(value):
    digits = [value & 0x7F]
    while value := value >> 7:
        digits.append(0x80 | value & 0x7F)
    return bytes(reversed(digits))


def midiFile(events, setup):
    """Format 0; `setup` are messages at the beginning."""
    messages = [(0, 0, message) for message in setup]
    for bar, beat, length, channel, note, velocity in events:
        begin = round(((bar - 1) * BEATS_PER_BAR + beat - 1) * TICKS_PER_BEAT)
        messages.append((begin, 2, bytes((0x90 | channel, note, velocity))))
        messages.append((begin + round(length * TICKS_PER_BEAT), 1, bytes((0x80 | channel, note, 0))))
    microsecondsPerBeat = round(60e6 / BEATS_PER_MINUTE)
    track = variableLength(0) + b"\xff\x51\x03" + microsecondsPerBeat.to_bytes(3, "big")
    last = 0
    for tick, _, message in sorted(messages):
        track += variableLength(tick - last) + message
        last = tick
    track += variableLength(0) + b"\xff\x2f\x00"
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, TICKS_PER_BEAT) + b"MTrk" + struct.pack(">I", len(track)) + track


def program(channel, number):
    return bytes((0xC0 | channel, number))


def pan(channel, place):
    return bytes((0xB0 | channel, 10, place))


def play(events, setup=()):
    with tempfile.TemporaryDirectory() as folder:
        score, sound = pathlib.Path(folder, "score.mid"), pathlib.Path(folder, "sound.wav")
        score.write_bytes(midiFile(list(events), setup))
        subprocess.run(["fluidsynth", "-ni", "-q", "-g", "0.4", "-C", "0", "-R", "1", "-r", str(RATE_HZ), "-O", "float", "-T", "wav", "-F",
                        str(sound), FONT, str(score)], check=True)
        samples, rate = soundfile.read(sound, always_2d=True)
    assert rate == RATE_HZ
    return fitted(samples)


def fitted(samples):
    whole = np.zeros((LENGTH, 2))
    count = min(LENGTH, len(samples))
    whole[:count] = samples[:count]
    return whole


# The voice: each syllable is the beginning of a recording, then the sustained vowel of the same pitch.


class Voice:
    HEAD_SECONDS = 0.30
    OVERLAP_SECONDS = 0.06
    ONSET_SHARE = 0.08  # of the loudest
    RMS = 0.1

    def __init__(self, folder):
        self._sounds = {}
        self._places = []
        with open(folder / "index.tsv", encoding="utf-8") as index:
            self._places = list(csv.DictReader(index, delimiter="\t"))
        self._folder = folder

    def sing(self, pitch, syllable, seconds):
        """One note."""
        recorded, semitones = SEMITONES_ABOVE.get(pitch, (pitch, 0))
        factor = 2.0 ** (semitones / 12)
        count = round(seconds * factor * RATE_HZ)
        note = self._note(recorded, syllable, count)
        if semitones:
            places = np.arange(0, len(note) - 1, factor)
            note = np.interp(places, np.arange(len(note)), note)
        begin, end = round(0.008 * RATE_HZ), round(0.05 * RATE_HZ)
        note[:begin] *= np.linspace(0, 1, begin)
        note[-end:] *= np.linspace(1, 0, end)
        return note

    def _note(self, pitch, syllable, count):
        head = self._level(self._fromOnset(self._recording(pitch, lambda name: name[0] == syllable and name[1] not in SMALL_KANA)))
        vowel = next(vowel for vowel, syllables in VOWELS.items() if syllable in syllables)
        held = self._level(self._fromOnset(self._recording(pitch, lambda name: name == f"_{vowel}・{vowel}.wav")))
        overlap, end = round(self.OVERLAP_SECONDS * RATE_HZ), round(self.HEAD_SECONDS * RATE_HZ)
        begin = self._alignedPlace(head[end - overlap : end], held, overlap)
        rising = np.sin(np.linspace(0, np.pi / 2, overlap)) ** 2
        joint = head[end - overlap : end] * (1 - rising) + held[begin : begin + overlap] * rising
        return np.concatenate((head[: end - overlap], joint, held[begin + overlap :]))[:count]

    def _recording(self, pitch, matches):
        place = next(row for row in self._places if row["file"] == f"{pitch}.ogg" and matches(row["sample"]))
        if pitch not in self._sounds:
            self._sounds[pitch], rate = soundfile.read(self._folder / f"{pitch}.ogg")
            assert rate == RATE_HZ
        begin = round(float(place["start_s"]) * RATE_HZ)
        return self._sounds[pitch][begin : begin + round(float(place["length_s"]) * RATE_HZ)]

    def _fromOnset(self, sound):
        window = round(0.01 * RATE_HZ)
        loudness = np.sqrt(np.convolve(sound**2, np.ones(window) / window, "same"))
        return sound[max(0, np.argmax(loudness > self.ONSET_SHARE * loudness.max()) - window) :]

    def _level(self, sound):
        body = sound[round(0.12 * RATE_HZ) : round(0.4 * RATE_HZ)]
        return sound * (self.RMS / np.sqrt(np.mean(body**2)))

    @staticmethod
    def _alignedPlace(end, held, overlap):
        """Where the held vowel swings as the end of the syllable does."""
        places = range(round(0.15 * RATE_HZ), round(0.15 * RATE_HZ) + RATE_HZ // 100)
        return max(places, key=lambda place: float(np.dot(end, held[place : place + overlap])))


def sing(voice):
    dry = np.zeros(LENGTH)
    for bar, beat, beats, pitch, syllable in LYRICS:
        note = voice.sing(pitch, syllable, beats * 60.0 / BEATS_PER_MINUTE)
        begin = round((secondsOf(bar, beat) - 0.03) * RATE_HZ)
        dry[begin : begin + len(note)] += note[: LENGTH - begin]
    return withoutRumble(dry)


def withoutRumble(sound, hertz=90.0):
    """Breath and steps below the voice."""
    spectrum = np.fft.rfft(sound)
    place = np.fft.rfftfreq(len(sound), 1 / RATE_HZ) / hertz
    return np.fft.irfft(spectrum * place**4 / (1 + place**4), len(sound))


def inRoom(dry, chance, seconds=1.1, share=0.32):
    """Reverberation: noise that dies away, another one for each ear."""
    count = round(seconds * RATE_HZ)
    decay = np.exp(-6.9 * np.arange(count) / count)
    size = 1 << (LENGTH + count).bit_length()
    wet = np.zeros((LENGTH, 2))
    for ear in range(2):
        response = chance.standard_normal(count) * decay
        response[: round(0.012 * RATE_HZ)] = 0.0
        response = np.convolve(response, np.ones(6) / 6, "same")  # walls swallow treble
        response /= np.sqrt(np.sum(response**2))
        wet[:, ear] = np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(response, size), size)[:LENGTH]
    return dry[:, None] + share * np.sqrt(np.mean(dry**2) / np.mean(wet**2)) * wet


def main():
    voice, out = map(pathlib.Path, sys.argv[1:])
    chance = np.random.default_rng(SEED)
    stems = {
        "vocals": inRoom(sing(Voice(voice)), chance),
        "drums": play(drums(chance)),
        "bass": play(bass(), (program(0, FINGERED_BASS), pan(0, 64))),
        "other": play(accompaniment(), (program(0, ELECTRIC_PIANO), program(1, MUTED_GUITAR), program(2, STRINGS), pan(0, 44), pan(1, 96),
                                        pan(2, 72))),
    }
    for name, stem in stems.items():
        stem *= LEVELS[name] / np.sqrt(np.mean(stem**2))
    gain = PEAK / np.max(np.abs(sum(stems.values())))
    for name, stem in stems.items():
        with tempfile.TemporaryDirectory() as folder:
            sound = pathlib.Path(folder, "stem.wav")
            soundfile.write(sound, gain * stem, RATE_HZ, subtype="FLOAT")
            subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", str(sound), "-fflags", "+bitexact", "-flags:a", "+bitexact",
                            "-c:a", "libvorbis", "-q:a", "3", str(out / f"{name}.ogg")], check=True)
        print(f"{name}: {20 * np.log10(gain * LEVELS[name]):.1f} dB RMS")


main()
