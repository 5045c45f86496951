"""A desktop of the test's own: an X server, a window manager, a sound output that plays into nothing, and the program on it.

Everything lives in one temporary folder, which is also HOME, so that nobody's settings change a result. Raises Skip, with words, when the
machine lacks a program that this takes.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time

RATE_HZ = 48000
BYTES_PER_FRAME = 8  # two floats
START_SECONDS = 60
PROGRAMS = ("Xvfb", "openbox", "xdotool", "import", "pulseaudio", "pactl", "parec")


class Skip(Exception):
    pass


class Failure(Exception):
    pass


def waitFor(what, condition, seconds=START_SECONDS):
    """Polls until `condition` gives something, and returns that. The limit only ends a test that has failed."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise Failure(f"waited {seconds} s for {what}")


class Stage:
    def __init__(self, buildFolder):
        missing = [program for program in PROGRAMS if not shutil.which(program)]
        if missing:
            raise Skip(f"this machine has no {', '.join(missing)}")
        self.build = buildFolder
        self.scenes = os.path.join(buildFolder, "scenes", "window")
        os.makedirs(self.scenes, exist_ok=True)
        self.folder = tempfile.mkdtemp(prefix="stemwright-window-")
        self.children = []
        self.program = None
        self.environment = self._makeEnvironment()

    def __enter__(self):
        try:
            self._startDisplay()
            self._startSound()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            if child.poll() is None:
                child.kill()
            child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self, *arguments):
        """The program; its window is waited for."""
        self.program = self._spawn([os.path.join(self.build, "bin", "stemwright"), *arguments], "program.log")
        self.window("Stemwright")

    def startBeside(self, name, *arguments, title):
        """Another program of the build; returns its window."""
        self._spawn([os.path.join(self.build, "bin", name), *arguments], name + ".log")
        return self.window(title)

    def kill(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()

    # What is seen.

    def findWindow(self, title):
        """A visible window whose title matches, or None."""
        found = self._run("xdotool", "search", "--onlyvisible", "--name", title).stdout.split()
        if self.program.poll() is not None:
            raise Failure(f"the program ended with {self.program.returncode}: {self._log()}")
        return found[-1] if found else None

    def window(self, title, seconds=START_SECONDS):
        return waitFor(f"a window titled {title}", lambda: self.findWindow(title), seconds)

    def gone(self, title):
        waitFor(f"the window {title} to close", lambda: not self.findWindow(title))

    def keepScene(self, name):
        self._run("import", "-window", "root", os.path.join(self.scenes, name + ".png"))

    # What is done.

    def keys(self, *names):
        for name in names:
            self._run("xdotool", "key", "--clearmodifiers", name)

    def type(self, text):
        self._run("xdotool", "type", "--delay", "30", text)

    def pointer(self, *commands):
        self._run("xdotool", *commands)

    def focus(self, title):
        """Keys go there from now on."""
        self._run("xdotool", "windowactivate", "--sync", self.window(title))

    # What is heard.

    def startRecording(self):
        path = self.path("recording.f32")
        recorder = self._spawn(self._recordCommand(50), "recorder.log", path)
        waitFor("the recording to begin", lambda: os.path.getsize(path) > 0)
        return recorder, path

    def record(self, seconds, meanwhile):
        """Does `meanwhile`, and returns the file with what was played until `seconds` after it."""
        recorder, path = self.startRecording()
        meanwhile()
        time.sleep(seconds)
        recorder.send_signal(signal.SIGINT)  # it writes what it still holds
        recorder.wait()
        return path

    def _makeEnvironment(self):
        runtime = self.path("run")
        os.mkdir(runtime, 0o700)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "LC_"))}
        return kept | {
            "HOME": self.folder,
            "XDG_RUNTIME_DIR": runtime,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "PULSE_SERVER": f"unix:{runtime}/native",
            "ALSA_CONFIG_PATH": self.path("asound.conf"),
            "JACK_NO_START_SERVER": "1",
        }

    def _spawn(self, command, log, output=None):
        with open(self.path(log), "ab") as errors, open(output or self.path(log), "wb" if output else "ab") as out:
            child = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=out, stderr=errors)
        self.children.append(child)
        return child

    def _run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)

    def _log(self):
        with open(self.path("program.log"), encoding="utf-8", errors="replace") as log:
            return log.read()[-2000:]

    def _startDisplay(self):
        reading, writing = os.pipe()
        with open(self.path("display.log"), "wb") as log:
            self.children.append(
                subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                                 pass_fds=[writing], stdout=log, stderr=log))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failure("the X server does not start")
        self.environment["DISPLAY"] = f":{number}"
        self._spawn(["openbox"], "openbox.log")

    def _startSound(self):
        socket = self.environment["PULSE_SERVER"].removeprefix("unix:")
        with open(self.path("null.pa"), "w", encoding="utf-8") as script:
            script.write(f"load-module module-native-protocol-unix auth-anonymous=1 socket={socket}\n"
                         f"load-module module-null-sink sink_name=virt rate={RATE_HZ} format=float32le channels=2 channel_map=stereo\n"
                         "set-default-sink virt\nset-default-source virt.monitor\n")
        with open(self.path("asound.conf"), "w", encoding="utf-8") as config:
            config.write('pcm.!default { type pulse  hint { show on description "Default" } }\nctl.!default { type pulse }\n')
        self._spawn(["pulseaudio", "-n", "-F", self.path("null.pa"), "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"],
                    "pulseaudio.log")
        waitFor("the sound server", lambda: self._run("pactl", "info").returncode == 0)
        # Keeps the sink awake: an idle one has rendered seconds ahead, and the first stream would stall.
        self._spawn(self._recordCommand(20), "keeper.log", os.devnull)

    @staticmethod
    def _recordCommand(latencyMilliseconds):
        return ["parec", "--device=virt.monitor", "--raw", "--format=float32le", "--channels=2", f"--rate={RATE_HZ}",
                f"--latency-msec={latencyMilliseconds}"]
