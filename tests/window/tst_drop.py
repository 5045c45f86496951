"""tst_drop.py BUILD: drags a file from another program's window onto this one, and listens until it sounds."""

import array
import os
import time

from runner import main, waitUntilSeparated
from song import SILENT_SECONDS, writeSong
from stage import waitFor

AUDIBLE = 0.01


def drag(stage, source, target):
    stage.pointer("mousemove", "--window", source, "100", "100", "mousedown", "1")
    for x in range(560, 640, 10):  # slowly, as X11's drags are talks between the programs
        stage.pointer("mousemove", "--window", target, str(x), "400")
        time.sleep(0.05)
    time.sleep(0.2)
    stage.keepScene("10-dragged")
    stage.pointer("mouseup", "1")


def isAudible(recording):
    with open(recording, "rb") as file:
        samples = array.array("f")
        samples.frombytes(file.read()[: os.path.getsize(recording) // 8 * 8])
    return any(abs(sample) > AUDIBLE for sample in samples)


def run(stage):
    song = stage.path("Größe 🎵.wav")
    writeSong(song)
    stage.start()
    target = stage.window("Stemwright")
    source = stage.startBeside("dragsource", song, title="^Drag source$")
    _, recording = stage.startRecording()
    drag(stage, source, target)
    dropped = time.monotonic()
    stage.window("^Größe 🎵.wav")
    shown = time.monotonic()
    stage.focus("^Größe 🎵.wav")
    stage.keys("space")
    waitFor("the song to sound", lambda: isAudible(recording))
    sounding = time.monotonic()
    waitUntilSeparated(stage)
    stage.keepScene("11-dropped")
    print(f"after the drop: song {shown - dropped:.2f} s, sound {sounding - dropped - SILENT_SECONDS:.2f} s (its silent head taken off), "
          f"all stems {time.monotonic() - dropped:.2f} s")


main(run)
