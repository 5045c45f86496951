"""tst_keeping.py BUILD: saves a project by keys, loses the program to kill -9 after another edit, and gets everything back.

What the window holds is read from what it saves.
"""

import glob
import json
import os

from runner import main, waitUntilSeparated
from song import writeSong
from stage import Failure, waitFor

AUTOSAVE_SECONDS = 90  # the program's interval is 30


def save(stage, keys, path):
    """Through the file dialogue, whose name is typed."""
    stage.keys(keys)
    stage.focus("^Save the Project$")
    stage.keys("ctrl+a")
    stage.type(path)
    stage.keepScene("5-saving")
    stage.keys("Return")
    stage.gone("^Save the Project$")
    waitFor(path, lambda: os.path.exists(path))


def strips(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)["strips"]


def expectStrips(path, wanted):
    found = [(strip["muted"], strip["soloed"]) for strip in strips(path)]
    if found != wanted:
        raise Failure(f"{os.path.basename(path)} holds (muted, soloed) {found} instead of {wanted}")


def run(stage):
    song = stage.path("A song.wav")
    project = stage.path("Saved.stemwright")
    writeSong(song)
    stage.start(song)
    waitUntilSeparated(stage)
    stage.keys("Escape")
    stage.gone("^Export$")
    stage.keys("2", "shift+3")
    save(stage, "ctrl+s", project)
    saved = [(False, False), (True, False), (False, True), (False, False), (False, False)]
    expectStrips(project, saved)
    stage.window(r"^Saved\.stemwright — ")

    stage.keys("1")
    stage.window(r"^Saved\.stemwright\* — ")
    recovery = stage.path(".local/state/stemwright/recovery/*.stemwright")
    waitFor("the autosave", lambda: glob.glob(recovery), AUTOSAVE_SECONDS)
    stage.kill()

    stage.start()
    stage.keepScene("6-recovery")
    stage.keys("Return")
    stage.window("^A song.wav")
    waitUntilSeparated(stage)
    stage.keys("Escape")
    stage.gone("^Export$")
    stage.keepScene("7-recovered")
    recovered = stage.path("Recovered.stemwright")
    save(stage, "ctrl+s", recovered)
    expectStrips(recovered, [(True, False), *saved[1:]])
    stage.kill()

    stage.start(project)
    stage.window(r"^Saved\.stemwright")
    waitUntilSeparated(stage)
    stage.keys("Escape")
    stage.gone("^Export$")
    stage.keepScene("8-reopened")
    again = stage.path("Again.stemwright")
    save(stage, "ctrl+shift+s", again)
    expectStrips(again, saved)


main(run)
