"""What every test program here ends with."""

import sys

from stage import Failure, Skip, Stage, waitFor

SKIPPED = 77


def main(run):
    """Runs the test on a stage of its own; the program's argument is the build folder."""
    try:
        with Stage(sys.argv[1]) as stage:
            run(stage)
    except Skip as reason:
        print(f"skipped: {reason}")
        sys.exit(SKIPPED)
    except Failure as reason:
        print(f"failed: {reason}")
        sys.exit(1)


def waitUntilSeparated(stage):
    """Export can be asked for only then; leaves its dialogue open."""
    def asks():
        stage.keys("ctrl+shift+e")
        return stage.findWindow("^Export$")
    waitFor("the stems", asks, 200)
    stage.focus("^Export$")
