"""Tracks rendered from MIDI files: pieces of games, and human drumming."""
import random
import struct
import tarfile
from pathlib import Path

from midi import Midi
from sounds import RATE, peak_and_rms, run, seconds

FONTS = ("/usr/share/sounds/sf2/FluidR3_GM.sf2", "/usr/share/sounds/sf3/MuseScore_General.sf3")
OPENMSX = Path("/usr/share/games/openttd/baseset/openmsx")
FREEDOOM = (Path("/usr/share/games/doom/freedoom1.wad"), Path("/usr/share/games/doom/freedoom2.wad"))
LONGEST_S = 180
LONGEST_RENDER_S = 120
DRUM_TRACKS = 10
DRUM_TRACK_S = 120


def router(channels):
    """FluidSynth's commands by which only `channels` are heard."""
    lines = ["router_clear"]
    for event in ("cc", "prog", "pbend", "cpress", "kpress"):
        lines += [f"router_begin {event}", "router_end"]
    for channel in channels:
        lines += ["router_begin note", f"router_chan {channel} {channel} 1 0", "router_end"]
    return "\n".join(lines) + "\n"


def render(data, font, channels, path, work):
    """The first minutes of a piece. Some pieces never end; those are left out."""
    (work / "piece.mid").write_bytes(data)
    (work / "router.cfg").write_text(router(channels))
    run("fluidsynth", "-ni", "-q", "-R", 0, "-C", 0, "-g", 0.3, "-r", RATE, "-f", work / "router.cfg", "-F", work / "stem.wav", "-T", "wav",
        font, work / "piece.mid", timeout=LONGEST_RENDER_S)
    run("sox", work / "stem.wav", "-b", 16, "-c", 2, path, "trim", 0, LONGEST_S)


def piece(work, data, font):
    midi = Midi(data)
    stems = midi.stems()
    if not stems or not stems["other"] or not (stems["drums"] or stems["bass"]):
        return
    files = []
    for stem, channels in stems.items():
        if channels:
            render(bytes(midi.data), font, channels, work / f"{stem}.wav16.wav", work)
            files.append((stem, work / f"{stem}.wav16.wav"))
    levels = {stem: peak_and_rms(file) for stem, file in files}
    if levels["other"][1] < 0.002:
        return
    length = min(seconds(file) for _, file in files)
    loudest = sum(peak for peak, _ in levels.values())
    for stem, file in files:
        if levels[stem][1] > 0.0005:
            run("sox", "-v", min(8.0, 0.7 / max(loudest * 0.7, 0.01)), file, "-b", 16, work / f"{stem}.flac", "trim", 0, length)


def lumps(wad):
    data = wad.read_bytes()
    count, at = struct.unpack("<II", data[4:12])
    for i in range(count):
        first, size = struct.unpack("<II", data[at + 16 * i:at + 16 * i + 8])
        name = data[at + 16 * i + 8:at + 16 * i + 16].rstrip(b"\0").decode("ascii", "replace")
        if name.startswith("D_") and data[first:first + 4] == b"MThd":
            yield name[2:].lower(), data[first:first + size]


def pieces(output):
    all_pieces = [(f"openmsx-{path.stem}", path.read_bytes()) for path in sorted(OPENMSX.glob("*.mid"))]
    for wad in FREEDOOM:
        if wad.exists():
            all_pieces += [(f"{wad.stem}-{name}", data) for name, data in lumps(wad)]
    for name, data in all_pieces:
        output.track(name, piece, data, random.Random(name).choice(FONTS))


def drum_scores(music):
    with tarfile.open(music / "scores" / "groove-midi.tar.gz") as archive:
        return {member.name: archive.extractfile(member).read() for member in archive.getmembers()
                if member.isfile() and member.name.lower().endswith((".mid", ".midi"))}


def drums(output, scores):
    for number in range(DRUM_TRACKS):
        output.track(f"groove-{number}", drum_stems, scores, number)


def drum_stems(work, scores, number):
    chance = random.Random(f"groove {number}")
    names = sorted(scores)
    parts = []
    length = 0.0
    while length < DRUM_TRACK_S:
        part = work / f"part{len(parts)}.wav"
        render(scores[chance.choice(names)], chance.choice(FONTS), [9], part, work)
        if peak_and_rms(part)[1] < 0.001:
            continue
        parts.append(part)
        length += seconds(part)
    run("sox", *parts, "-b", 16, work / "drums.flac", "trim", 0, DRUM_TRACK_S, "gain", "-n", -3)
