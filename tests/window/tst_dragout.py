"""tst_dragout.py BUILD: drags a stem onto another program's window, which gets a whole file of it."""

import os
import time

from runner import main, waitUntilSeparated
from song import SECONDS, writeSong
from stage import RATE_HZ, Failure, waitFor

STRIP = (30, 200)  # empty ground of the first strip, below the transport


def drag(stage, source, target, place):
    stage.pointer("mousemove", "--window", source, str(STRIP[0]), str(STRIP[1]), "mousedown", "1")
    for x in range(STRIP[0], STRIP[0] + 60, 10):
        stage.pointer("mousemove", "--window", source, str(x), str(STRIP[1]))
        time.sleep(0.05)
    waitFor("the file", lambda: any(name.endswith(".wav") for _, _, names in os.walk(stage.path(".cache")) for name in names))
    for x in range(place[0], place[0] + 100, 10):  # slowly, as X11's drags are talks between the programs
        stage.pointer("mousemove", "--window", target, str(x), str(place[1]))
        time.sleep(0.05)
    time.sleep(0.2)
    stage.keepScene("12-dragged-out")
    stage.pointer("mouseup", "1")
    time.sleep(0.2)


def run(stage):
    song = stage.path("Größe 🎵.wav")
    record = stage.path("dropped.txt")
    writeSong(song)
    stage.start(song)
    source = stage.window("^Größe 🎵.wav")
    waitUntilSeparated(stage)
    stage.keys("Escape")
    stage.gone("^Export$")
    target = stage.startBeside("droptarget", record, title="^Drop target$")
    drag(stage, source, source, (600, 400))  # is no song to open
    drag(stage, source, target, (100, 150))
    waitFor("the drop", lambda: os.path.exists(record) and os.path.getsize(record) > 0)
    with open(record, encoding="utf-8") as file:
        dropped = file.read().splitlines()
    if len(dropped) != 1 or os.path.basename(dropped[0]) != "Größe 🎵 (vocals).wav":
        raise Failure(f"{dropped} was dropped")
    frameBytes = 8  # two floats
    size = os.path.getsize(dropped[0])
    if size < SECONDS * RATE_HZ * frameBytes:
        raise Failure(f"{dropped[0]} has {size} bytes only")
    stage.window("^Größe 🎵.wav")  # the song is still the one that is open


main(run)
