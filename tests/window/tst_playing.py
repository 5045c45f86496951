"""tst_playing.py BUILD: plays, solos and exports in a real window, and compares what is heard with the files.

What is heard is compared block by block (matching.cpp): most blocks have to be the file to -60 dB. A few may not, for a busy machine leaves
gaps in a recording; a wrong mix fits nowhere.
"""

import os
import statistics
import subprocess
import time

from runner import main, waitUntilSeparated
from song import SECONDS, writeSong
from stage import Failure, waitFor

NULL_DB = -60.0


def play(stage):
    stage.keys("Home", "space")


def expectHeard(stage, recording, reference):
    answer = subprocess.run([os.path.join(stage.build, "bin", "matching"), recording, reference], capture_output=True, text=True,
                            check=True)
    start, *residuals = map(float, answer.stdout.split())
    median = statistics.median(residuals)
    print(f"{os.path.basename(reference)}: begins at {start:.3f} s of the recording, residual {median:.1f} dB in the median, "
          f"{max(residuals):.1f} dB in block {residuals.index(max(residuals))} of {len(residuals)}, the worst")
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
    stage.keepScene("2-export")
    stage.keys("alt+e")
    stage.gone("^Export$")
    karaoke = stage.path("A song (Karaoke).flac")
    waitFor("the exported file", lambda: os.path.exists(karaoke))

    stage.keys("1")
    stage.keepScene("3-muted")
    expectHeard(stage, stage.record(SECONDS, lambda: play(stage)), karaoke)
    stage.keys("1", "shift+1")
    stage.keepScene("4-solo")
    expectHeard(stage, stage.record(SECONDS, lambda: play(stage)), separateApart(stage, song))


main(run)
