#!/usr/bin/env python3
"""The mean of the networks in several checkpoints of `stemwright-cli train`, as a .safetensors file.

    average.py OUTPUT.safetensors CHECKPOINT...

A checkpoint is a file NAME.a.chkpnt or NAME.b.chkpnt; of it, the weights after its epoch are taken, not the best ones.
"""
import argparse
import array
import collections
import json
import math
import operator
import pickle
import struct
import zipfile
from pathlib import Path

WEIGHTS = "weights."


class Tensors(pickle.Unpickler):
    """Reads tensors of single precision, and makes nothing but them."""

    def __init__(self, archive, pickled):
        super().__init__(archive.open(pickled))
        self._archive = archive
        self._root = pickled.removesuffix("data.pkl")

    def find_class(self, module, name):
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return self._tensor
        if module == "torch" and name == "FloatStorage":
            return name
        raise pickle.UnpicklingError(f"{module}.{name} is not expected here")

    def persistent_load(self, pid):
        values = array.array("f")
        values.frombytes(self._archive.read(f"{self._root}data/{pid[2]}"))
        return values

    @staticmethod
    def _tensor(values, offset, shape, *_):
        return tuple(shape), values[offset:offset + math.prod(shape)]


def weights_in(path):
    with zipfile.ZipFile(path) as archive:
        pickled = next(name for name in archive.namelist() if name.endswith("/data.pkl"))
        tensors = Tensors(archive, pickled).load()
    return {name.removeprefix(WEIGHTS): tensor for name, tensor in tensors.items() if name.startswith(WEIGHTS)}


def write(path, tensors):
    header = {}
    parts = []
    at = 0
    for name in sorted(tensors):
        shape, values = tensors[name]
        parts.append(array.array("f", values).tobytes())
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [at, at + len(parts[-1])]}
        at += len(parts[-1])
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(parts))


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("output", type=Path)
    words.add_argument("checkpoints", type=Path, nargs="+")
    words = words.parse_args()
    sums = {}
    for path in words.checkpoints:
        for name, (shape, values) in weights_in(path).items():
            total = sums.get(name, (shape, [0.0] * len(values)))[1]
            sums[name] = (shape, list(map(operator.add, total, values)))
    count = len(words.checkpoints)
    write(words.output, {name: (shape, [value / count for value in values]) for name, (shape, values) in sums.items()})


if __name__ == "__main__":
    main()
