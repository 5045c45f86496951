#!/usr/bin/env python3
"""Makes golden.json: what museval gives with compute_permutation, for the stereo signals of the metrics specification (11.2) whose estimates
change places in the middle, and with a third source that is silent in the last frame.

Made with museval 0.4.1, NumPy 1.26.4 and SciPy 1.17.1. Run it here:
    python3 make_golden.py
"permutation" is [frame][source], scores are [source][frame] in dB, null where a frame is not scored.
"""
import json
from pathlib import Path

import museval
import numpy

FRAMES, WINDOW, TAPS = 6500, 2000, 128


def lcg(seed):
    values = numpy.empty(FRAMES)
    for i in range(FRAMES):
        seed = (1664525 * seed + 1013904223) % 2**32
        values[i] = seed / 2**32 - 0.5
    return values


def delayed(samples, by):
    return numpy.concatenate([numpy.zeros(by), samples[:-by]])


def scene():
    u = [lcg(seed) for seed in range(11, 19)]
    swell = 0.5 + 0.5 * numpy.cos(2 * numpy.pi * numpy.arange(FRAMES) / 1000)
    s1 = [u[0] + 0.5 * delayed(u[0], 1), 0.6 * u[0] + 0.3 * u[1]]
    s2 = [0.7 * u[2] * swell, 0.4 * delayed(u[2], 2) + 0.5 * u[3]]
    e1 = [0.9 * s1[c] + 0.2 * delayed(s1[c], 3) + 0.15 * s2[c] + 0.05 * u[4 + c] for c in range(2)]
    e2 = [0.8 * s2[c] - 0.1 * delayed(s2[1 - c], 10) + 0.2 * delayed(s1[c], 1) + 0.05 * u[6 + c] for c in range(2)]
    references, estimates = (numpy.array(a).transpose(0, 2, 1) for a in ([s1, s2], [e1, e2]))
    estimates[:, WINDOW:2 * WINDOW] = estimates[::-1, WINDOW:2 * WINDOW].copy()
    return references, estimates


def with_third(references, estimates):
    third = numpy.stack([lcg(31), lcg(32)], axis=-1)
    third[2 * WINDOW:] = 0
    noisy = 0.7 * third + 0.1 * numpy.stack([lcg(33), lcg(34)], axis=-1)
    # In front, so that no estimate is where it belongs.
    return numpy.concatenate([references, third[None]]), numpy.concatenate([noisy[None], estimates])


def scored(references, estimates, framewise):
    *scores, permutation = museval.metrics.bss_eval(references, estimates, window=WINDOW, hop=WINDOW, compute_permutation=True,
                                                    filters_len=TAPS, framewise_filters=framewise)
    permutation = numpy.broadcast_to(permutation, scores[0].shape)
    result = {name: [[None if numpy.isnan(x) else x for x in row] for row in score.tolist()]
              for name, score in zip(("sdr", "isr", "sir", "sar"), scores)}
    return {"permutation": permutation.T.tolist(), **result}


two = scene()
three = with_third(*two)
golden = {"two framewise": scored(*two, True), "two global": scored(*two, False),
          "three framewise": scored(*three, True), "three global": scored(*three, False)}
Path(__file__).resolve().with_name("golden.json").write_text(json.dumps(golden, indent=1) + "\n")
