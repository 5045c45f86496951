#!/usr/bin/env python3
"""From Ctrl-C to the end of the program, at random moments of a separation.

    stopping.py CLI MODEL SONG [--runs 24]

MODEL is "classic" or a folder; runs that are over before the signal do not count.
"""
import argparse
import random
import signal
import statistics
import subprocess
import tempfile
import time


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("model")
    parser.add_argument("song")
    parser.add_argument("--runs", type=int, default=24)
    a = parser.parse_args()
    moments = random.Random(1)
    waits = []
    with tempfile.TemporaryDirectory() as out:
        for _ in range(a.runs):
            command = [a.cli, "separate", a.song, "--model", a.model, "--out", out, "--overwrite", "--threads", "2", "--no-cache"]
            with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
                time.sleep(0.2 + 2 * moments.random())
                if process.poll() is not None:
                    continue
                start = time.monotonic()
                process.send_signal(signal.SIGINT)
                process.wait()
                waits.append(1000 * (time.monotonic() - start))
    if not waits:
        raise SystemExit("every run was over before its signal: the song is too short")
    print(f"{a.model}: {len(waits)} runs, median {statistics.median(waits):.0f} ms, at most {max(waits):.0f} ms")


if __name__ == "__main__":
    main()
