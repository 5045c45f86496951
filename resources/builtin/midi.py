"""MIDI files: what their channels play, and when drums are hit."""
import statistics
import struct

LOW_NOTE = 48  # the C below middle C
VOICE_PROGRAMS = {52: 48, 53: 49, 54: 50, 85: 81, 91: 89}  # choirs and the like, and what plays instead


class Midi:
    """What is needed of a MIDI file: which programs its channels play, with those of voices replaced; and its hits, of one tempo."""

    def __init__(self, data):
        self.data = bytearray(data)
        self.programs = {}
        self.notes = {}
        self._hits = []  # (tick, channel, note, velocity)
        self._beat_us = 500000
        position = 14
        while position + 8 <= len(self.data):
            length = struct.unpack(">I", self.data[position + 4:position + 8])[0]
            if self.data[position:position + 4] == b"MTrk":
                self._track(position + 8, min(position + 8 + length, len(self.data)))
            position += 8 + length

    def _number(self, at):
        value = 0
        while True:
            byte = self.data[at]
            at += 1
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                return value, at

    def _track(self, at, end):
        status = 0
        tick = 0
        while at < end:
            delta, at = self._number(at)
            tick += delta
            if self.data[at] >= 0x80:
                status = self.data[at]
                at += 1
            if status in (0xF0, 0xF7):
                length, at = self._number(at)
                at += length
            elif status == 0xFF:
                kind = self.data[at]
                length, at = self._number(at + 1)
                if kind == 0x51:
                    self._beat_us = int.from_bytes(self.data[at:at + 3], "big")
                at += length
            elif status >> 4 == 0xC:
                if (status & 15) != 9:
                    self.data[at] = VOICE_PROGRAMS.get(self.data[at], self.data[at])
                self.programs.setdefault(status & 15, set()).add(self.data[at])
                at += 1
            elif status >> 4 == 0xD:
                at += 1
            elif status >= 0x80:
                if status >> 4 == 9 and self.data[at + 1] > 0:
                    self.notes.setdefault(status & 15, []).append(self.data[at])
                    self._hits.append((tick, status & 15, self.data[at], self.data[at + 1]))
                at += 2
            else:
                return

    def hits(self, channel):
        """(seconds, note, velocity from 0 to 1)"""
        second = self._beat_us * 1e-6 / struct.unpack(">H", self.data[12:14])[0]
        return [(tick * second, note, velocity / 127) for tick, of, note, velocity in self._hits if of == channel]

    def stems(self):
        """Channels of drums, bass and other; None for a piece with a channel that is bass at one time and not at another."""
        stems = {"drums": [], "bass": [], "other": []}
        for channel in sorted(self.notes):
            programs = self.programs.get(channel, {0})
            bass = {32 <= program <= 39 for program in programs}
            if channel == 9:
                stems["drums"].append(channel)
            elif len(bass) == 2:
                return None
            else:
                stems["bass" if True in bass else "other"].append(channel)
        if not stems["bass"]:  # then something else plays it
            stems["bass"] = [channel for channel in stems["other"] if statistics.median(self.notes[channel]) < LOW_NOTE]
            stems["other"] = [channel for channel in stems["other"] if channel not in stems["bass"]]
        return stems
