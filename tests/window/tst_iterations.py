"""tst_iterations.py BUILD [SONG MODEL]: moves the filter's iterations from 0 to 5 while a loop plays, and tells what is heard.

One stem is heard alone, in a real window with a real sound output. Each tenth of a second of the recording is compared with the stems that
the command line makes with 0, 1, ... 5 iterations (iterationsheard.cpp): they have to follow one another in that order, each one to -60 dB.
With SONG (stereo, 48 kHz, at least 9 s) and MODEL a song of one's own is heard.
"""

import glob
import os
import statistics
import subprocess
import sys
import time

from runner import main, waitUntilSeparated
from song import writeSong
from stage import RATE_HZ, Failure

MOST = 5
LOOP_SECONDS = (4, 8)
NULL_DB = -60.0
SECONDS_PER_COUNT = 3


def vocals(stage, song, model, iterations):
    """The stem as the command line makes it."""
    folder = stage.path(f"iterations-{iterations}")
    subprocess.run([os.path.join(stage.build, "bin", "stemwright-cli"), "separate", song, "--model", model, "--iterations",
                    str(iterations), "--out", folder], env=stage.environment, check=True, capture_output=True)
    return glob.glob(os.path.join(glob.escape(folder), "**", "vocals.wav"), recursive=True)[0]


def choose(stage, model):
    folder = stage.path(os.path.join(".config", "stemwright"))
    os.makedirs(folder)
    with open(os.path.join(folder, "Stemwright.conf"), "w", encoding="utf-8") as settings:
        settings.write(f"[separation]\niterations=0\nmodel={model}\n")


def loopFromTo(stage, first, end):
    stage.keys("Home", *["Right"] * first, "i", *["Right"] * (end - first), "o", "Home", *["Right"] * first)


def moveUp(stage, presses):
    """Plays with no iteration, then presses the key for one more until there are five."""
    stage.keys("space")
    time.sleep(SECONDS_PER_COUNT)
    for count in range(MOST):
        presses.append(time.monotonic())
        stage.keys("ctrl+bracketright")
        stage.keepScene(f"iterations-{count + 1}")
        time.sleep(SECONDS_PER_COUNT)
    stage.keys("space")


def readMoments(stage, recording, references):
    first, end = (str(seconds * RATE_HZ) for seconds in LOOP_SECONDS)
    answer = subprocess.run([os.path.join(stage.build, "bin", "iterationsheard"), recording, first, end, *references],
                            capture_output=True, text=True, check=True)
    lines = [line.split() for line in answer.stdout.splitlines()]
    return [(float(second), int(count), float(decibels)) for second, count, decibels in lines]


def expectInOrder(moments, presses):
    heard = [(second, count, decibels) for second, count, decibels in moments if decibels < NULL_DB]
    between = ", ".join(f"{second:.1f}" for second, _, decibels in moments if decibels >= NULL_DB)
    print(f"{len(heard)} of {len(moments)} moments are one of the files to {NULL_DB} dB; not those at {between} s")
    counts = [count for _, count, _ in heard]
    if counts != sorted(counts):
        raise Failure(f"the iterations were heard in the order {counts}")
    begin = None
    for count in range(MOST + 1):
        own = [(second, decibels) for second, found, decibels in heard if found == count]
        if len(own) < 10:
            raise Failure(f"{count} iterations were heard for {len(own)} tenths of a second only")
        first = own[0][0]
        median = statistics.median(decibels for _, decibels in own)
        late = "" if begin is None else f", {first - begin - (presses[count - 1] - presses[0]):+.1f} s against the first change"
        if count == 1:
            begin = first
        print(f"{count} iterations: from {first:.1f} s, {len(own)} moments, residual {median:.1f} dB in the median{late}")
    if 2 * len(heard) < len(moments):
        raise Failure("most of what was heard is none of the files")


def run(stage):
    song, model = sys.argv[2:] or (stage.path("A song.wav"), "classic")
    if len(sys.argv) == 2:
        writeSong(song)
    choose(stage, model)
    references = [vocals(stage, song, model, count) for count in range(MOST + 1)]
    stage.start(song)
    stage.window("^" + os.path.basename(song).split(".")[0])
    waitUntilSeparated(stage)
    stage.keys("Escape")
    stage.gone("^Export$")
    stage.keys("shift+1")
    loopFromTo(stage, *LOOP_SECONDS)
    presses = []
    recording = stage.record(1, lambda: moveUp(stage, presses))
    expectInOrder(readMoments(stage, recording, references), presses)


main(run)
