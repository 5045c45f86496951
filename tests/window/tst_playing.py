"""tst_playing.py BUILD: plays, solos and exports in a real window, and compares what is heard with the files.

What is heard is compared block by block (matching.cpp): most blocks have to be the file to -60 dB. A few may not, for a busy machine leaves
gaps in a recording; a wrong mix fits nowhere.
"""

import os
import statistics
import subprocess
import sys
import time

from song import SECONDS, writeSong
from stage import Failure, Skip, Stage, waitFor

SKIPPED = 77
NULL_DB = -60.0


def play(stage):
    stage.keys("Home", "space")


def stop(stage):
    stage.keys("space")


def expectHeard(stage, recording, reference):
    answer = subprocess.run([os.path.join(stage.build, "bin", "matching"), recording, reference], capture_output=True, text=True,
                            check=True)
    start, *residuals = map(float, answer.stdout.split())
    median = statistics.median(residuals)
    print(f"{os.path.basename(reference)}: begins at {start:.3f} s of the recording, residual {median:.1f} dB in the median, "
          f"{max(residuals):.1f} dB at the worst of {len(residuals)} blocks")
    if median > NULL_DB:
        raise Failure(f"what was heard is not {os.path.basename(reference)}")


def separateApart(stage, song):
    """The stems as the command line makes them."""
    folder = stage.path("stems")
    subprocess.run([os.path.join(stage.build, "bin", "stemwright-cli"), "separate", song, "--model", "classic", "--out", folder],
                   env=stage.environment, check=True, capture_output=True)
    found = [os.path.join(base, name) for base, _, names in os.walk(folder) for name in names if name.startswith("vocals")]
    if len(found) != 1:
        raise Failure(f"stemwright-cli wrote {found}")
    return found[0]


def waitUntilSeparated(stage):
    """Export can be asked for only then."""
    def asks():
        stage.keys("ctrl+shift+e")
        return stage.findWindow("^Export$")
    waitFor("the stems", asks, 200)


def run(stage):
    song = stage.path("A song.wav")
    writeSong(song)
    begin = time.monotonic()
    stage.start(song)
    shown = time.monotonic()
    stage.window("^A song.wav")
    print(f"window after {shown - begin:.2f} s, song after {time.monotonic() - begin:.2f} s")
    stage.keepScene("1-opened")
    expectHeard(stage, stage.record(SECONDS, lambda: play(stage)), song)

    waitUntilSeparated(stage)
    stage.focus("^Export$")
    stage.keepScene("2-export")
    stage.keys("Escape")
    stage.gone("^Export$")
    stage.keys("shift+1")
    stage.keepScene("3-solo")
    expectHeard(stage, stage.record(SECONDS, lambda: play(stage)), separateApart(stage, song))


def main():
    try:
        with Stage(sys.argv[1]) as stage:
            run(stage)
    except Skip as reason:
        print(f"skipped: {reason}")
        return SKIPPED
    except Failure as reason:
        print(f"failed: {reason}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
