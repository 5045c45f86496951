"""Sound files of the data set: what they are, and sox on them."""
import array
import subprocess
import wave

RATE = 44100


def run(*words, **more):
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)


def seconds(path):
    return float(subprocess.run(["soxi", "-D", str(path)], check=True, capture_output=True, text=True).stdout)


def peak_and_rms(path):
    report = subprocess.run(["sox", str(path), "-n", "stat"], check=True, capture_output=True, text=True).stderr
    lines = {line.split(":")[0].strip(): line.split(":")[1].strip() for line in report.splitlines() if ":" in line}
    return max(abs(float(lines["Maximum amplitude"])), abs(float(lines["Minimum amplitude"]))), float(lines["RMS     amplitude"])


def write_wave(path, frames):
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(frames.tobytes())


def read_frames(path):
    """Of a 16-bit wave file."""
    with wave.open(str(path)) as file:
        return array.array("h", file.readframes(file.getnframes()))
