"""A song that the built-in method takes apart: a voice and a bass in the middle, chords at the sides, strokes of noise."""

import array
import math
import random
import wave

from stage import RATE_HZ

SECONDS = 16
SILENT_SECONDS = 0.5  # at both ends: a new stream loses its first 50 ms in the recording
FULL_SCALE = 32767


def _stroke(second, noise):
    """Of a drum, twice a second."""
    return 0.2 * noise.uniform(-1, 1) * math.exp(-25 * (second % 0.5))


def _voice(second):
    """Sings on and off, a note of its own each second, so that no two places are alike."""
    if second % 2 > 1.4:
        return 0.0
    hertz = 330 + 37 * (int(second) * 5 % 11)
    wobble = 2 * math.sin(2 * math.pi * 5.5 * second)
    return sum(0.08 / k * math.sin(k * (2 * math.pi * hertz * second + wobble)) for k in (1, 2, 3))


def writeSong(path):
    noise = random.Random(4)
    frames = array.array("h")
    for at in range(SECONDS * RATE_HZ):
        second = at / RATE_HZ
        if not SILENT_SECONDS <= second < SECONDS - SILENT_SECONDS:
            frames.extend((0, 0))
            continue
        middle = _voice(second) + 0.12 * math.sin(2 * math.pi * (55 + 5 * (int(second) % 4)) * second) + _stroke(second, noise)
        left = 0.07 * math.sin(2 * math.pi * 620 * second)
        right = 0.07 * math.sin(2 * math.pi * 930 * second)
        frames.extend((round(FULL_SCALE * (middle + left)), round(FULL_SCALE * (middle + right))))
    with wave.open(path, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(frames.tobytes())
