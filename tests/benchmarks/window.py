"""Runs bench_window on a desktop of its own: Xvfb of 1920 x 1080, openbox, a sound output that plays into nothing.

    window.py BUILD SONG [MODEL]
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "window"))
from stage import Skip, Stage  # noqa: E402

try:
    with Stage(os.path.abspath(sys.argv[1])) as stage:
        song, *model = sys.argv[2:]
        program = os.path.join(stage.build, "bin", "bench_window")
        sys.exit(subprocess.run([program, os.path.abspath(song), stage.path(""), *model], env=stage.environment, check=False).returncode)
except Skip as missing:
    sys.exit(str(missing))
