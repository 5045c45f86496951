#!/usr/bin/env python3
"""Makes the files in this folder and expected.json: checkpoints as PyTorch writes them, and files that attack their readers.

Made with the versions that expected.json names under "made_with"; nothing is random. Run it here:
    python3 make_checkpoints.py
The attack files are never loaded by this script.
"""
import collections, io, json, math, platform, struct, tarfile, zipfile, zlib
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent
MARKER = "stemwright-attack-marker"  # what an executed attack would leave in the current folder


# ---------------------------------------------------------------------------------------------------------------- containers

def to_bytes(state, zipped):
    buffer = io.BytesIO()
    torch.save(state, buffer, _use_new_zipfile_serialization=zipped)
    return buffer.getvalue()


def write_zip(entries, method=0, flags=0, claimed=None, zip64_extra=False, share=False):
    """A zip archive from (name, data) pairs with freedoms that libraries do not give.

    claimed: the size to state instead of the true one; zip64_extra: sizes and positions in ZIP64 extra fields only;
    share: all records of the directory point to the first local header."""
    out, central = bytearray(), bytearray()
    first = None
    for name, data in entries:
        stored = zlib.compress(data, 9)[2:-4] if method == 8 else data
        size = len(data) if claimed is None else claimed
        crc, position, raw = zlib.crc32(data), len(out), name.encode()
        if first is None:
            first = (crc, len(stored), size, position)
        out += struct.pack("<IHHHHHIIIHH", 0x04034B50, 45, flags, method, 0, 0, crc, len(stored), size, len(raw), 0) + raw + stored
        if share:
            crc, packed, size, position = first
        else:
            packed = len(stored)
        extra = b""
        if zip64_extra:
            extra = struct.pack("<HHQQQ", 1, 24, size, packed, position)
            packed = size = position = 0xFFFFFFFF
        central += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 45, 45, flags, method, 0, 0, crc, packed, size, len(raw),
                               len(extra), 0, 0, 0, 0, position) + raw + extra
    start = len(out)
    out += central
    out += struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(entries), len(entries), len(central), start, 0)
    return bytes(out)


def entries_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(i.filename, archive.read(i)) for i in archive.infolist()]


def replaced(entries, suffix, data):
    """The entries with another content for the one whose name ends so; None leaves it out."""
    return [(n, data if n.endswith(suffix) else d) for n, d in entries if not (data is None and n.endswith(suffix))]


def safetensors(tensors):
    names = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.float64: "F64", torch.int64: "I64",
             torch.int32: "I32", torch.int16: "I16", torch.int8: "I8", torch.uint8: "U8", torch.bool: "BOOL"}
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, tensor in tensors.items():
        raw = bytes(tensor.contiguous().reshape(-1).view(torch.uint8).tolist()) if tensor.numel() else b""
        header[name] = {"dtype": names[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data


# ---------------------------------------------------------------------------------------------------------------- contents

def kinds():
    """Every kind of tensor a reader has to cope with."""
    packed = torch.arange(40, dtype=torch.float32) * 0.25 - 3
    state = collections.OrderedDict()
    state["plain"] = torch.tensor([[1.5, -2.25, 3.0], [1e-30, -1e30, 0.1]])
    state["scalar"] = torch.tensor(7.125)
    state["counter"] = torch.tensor(123456789)
    state["empty"] = torch.zeros(0, 3)
    state["transposed"] = torch.arange(6, dtype=torch.float32).reshape(2, 3).t()
    state["transposed_half"] = torch.arange(24, dtype=torch.float16).reshape(2, 3, 4).permute(2, 0, 1)
    state["strided"] = torch.arange(20, dtype=torch.float32)[3::4]
    state["half"] = torch.tensor([0.0, -0.0, 1.0, -1.5, 65504.0, 6.1035e-05, 5.96e-08, 0.333], dtype=torch.float16)
    state["bfloat"] = torch.tensor([1.0, -3.140625, 1e38, 1e-38, 0.1], dtype=torch.bfloat16)
    state["double"] = torch.tensor([0.1, -1e-20, 16777217.0], dtype=torch.float64)
    state["int"] = torch.tensor([-1, 2**31 - 1, -(2**31)], dtype=torch.int32)
    state["long"] = torch.tensor([-5, 2**40 + 1], dtype=torch.int64)
    state["short"] = torch.tensor([-32768, 32767], dtype=torch.int16)
    state["char"] = torch.tensor([-128, 127], dtype=torch.int8)
    state["byte"] = torch.tensor([0, 255], dtype=torch.uint8)
    state["bool"] = torch.tensor([True, False, True])
    state["packed_a"] = packed[:6].reshape(2, 3)  # as a GPU packs the weights of an LSTM: one storage, offsets, gaps
    state["packed_b"] = packed[8:20].reshape(3, 4)
    state["packed_c"] = packed[30:]
    state["expanded"] = torch.tensor([[2.5]]).expand(2, 3)
    state["parameter"] = torch.nn.Parameter(torch.tensor([4.0, 5.0]), requires_grad=True)
    state["window"] = torch.hann_window(8)  # a cut of a storage of 9
    state["same_window"] = state["window"]
    return state


def tiny_umx(bidirectional=True, extras=False):
    """Weights of a tiny Open-Unmix by formula: F=5, C=2, h=4, B=3, 3 layers (specification of Open-Unmix, conformance vector 11.4)."""
    bins, channels, hidden, layers, cropped = 5, 2, 4, 3, 3
    units = hidden // 2 if bidirectional else hidden
    shapes = [("input_mean", (cropped,)), ("input_scale", (cropped,)), ("output_scale", (bins,)), ("output_mean", (bins,)),
              ("fc1.weight", (hidden, channels * cropped))]
    norm = lambda name, size: [(f"{name}.{part}", (size,)) for part in ("weight", "bias", "running_mean", "running_var")]
    shapes += norm("bn1", hidden)
    for layer in range(layers):
        for suffix in ("", "_reverse") if bidirectional else ("",):
            shapes += [(f"lstm.weight_ih_l{layer}{suffix}", (4 * units, hidden)), (f"lstm.weight_hh_l{layer}{suffix}", (4 * units, units)),
                       (f"lstm.bias_ih_l{layer}{suffix}", (4 * units,)), (f"lstm.bias_hh_l{layer}{suffix}", (4 * units,))]
    shapes += [("fc2.weight", (hidden, 2 * hidden))] + norm("bn2", hidden)
    shapes += [("fc3.weight", (channels * bins, hidden))] + norm("bn3", channels * bins)
    state = collections.OrderedDict()
    for p, (name, shape) in enumerate(shapes):
        r = torch.tensor([0.3 * math.sin(1.7 * p + 0.37 * i) for i in range(math.prod(shape))], dtype=torch.float64).reshape(shape)
        if name.endswith("running_var"):
            r = 1 + r.abs()
        elif name in ("input_scale", "output_scale", "output_mean") or (name.startswith("bn") and name.endswith("weight")):
            r = 1 + r
        state[name] = r.float()
        if name == "output_mean" and extras:  # what version 1.0 wrote besides
            state["sample_rate"] = torch.tensor(44100)
            state["stft.window"] = torch.hann_window(2 * (bins - 1))
            state["transform.0.window"] = state["stft.window"]
        if name.endswith("running_var"):
            state[name.replace("running_var", "num_batches_tracked")] = torch.tensor(17)
    return state


# ---------------------------------------------------------------------------------------------------------------- attacks

def text(value):
    return b"X" + struct.pack("<I", len(value)) + value.encode()


def call(module, name, argument):
    """A pickle that has Python call module.name(argument)."""
    return b"\x80\x02c" + f"{module}\n{name}\n".encode() + text(argument) + b"\x85R."


def tensor_pickle(size=(4,), stride=(1,), offset=0, count=4):
    def number(n):
        return b"\x8a\x09" + n.to_bytes(9, "little", signed=True) if not -2**63 <= n < 2**63 else \
            b"\x8a\x08" + n.to_bytes(8, "little", signed=True)
    storage = b"(" + text("storage") + b"ctorch\nFloatStorage\n" + text("0") + text("cpu") + number(count) + b"tQ"
    numbers = lambda values: b"(" + b"".join(number(v) for v in values) + b"t"
    return (b"\x80\x02}" + text("x") + b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + number(offset) + numbers(size) +
            numbers(stride) + b"\x89ccollections\nOrderedDict\n)RtRs.")


def archive(pickle, data=struct.pack("<4f", 1, 2, 3, 4), **options):
    return write_zip([("a/data.pkl", pickle), ("a/data/0", data), ("a/version", b"3\n")], **options)


def overlapping():
    """The data of the first entry holds the local header and the data of a second one."""
    inner = write_zip([("a/data/0", bytes(16))])
    inner = inner[:inner.index(b"PK\x01\x02")]
    outer = write_zip([("a/data.pkl", tensor_pickle() + inner), ("a/data/0", bytes(16))])
    directory = outer.rindex(b"PK\x01\x02")  # the second record: let it point to the header inside
    return outer[:directory + 42] + struct.pack("<I", outer.index(inner)) + outer[directory + 46:]


class Net(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * 2


def attacks():
    good = to_bytes(collections.OrderedDict(x=torch.arange(4.0)), True)
    entries = entries_of(good)
    legacy_head = to_bytes({}, False)[:21]  # magic number and version
    system = call("posix", "system", f"touch {MARKER}")
    script = io.BytesIO()
    torch.jit.save(torch.jit.script(Net()), script)
    traced = io.BytesIO()
    torch.jit.save(torch.jit.trace(Net(), torch.zeros(1)), traced)
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as old:
        for name in ("sys_info", "pickle", "tensors", "storages"):
            old.addfile(tarfile.TarInfo(name), io.BytesIO())
    bits = bytearray(good)
    bits[good.index(struct.pack("<4f", 0, 1, 2, 3)) + 5] ^= 1

    machine = b"\x80\x02}(" + text("protocol_version") + b"M\xe9\x03" + text("little_endian") + b"%su."
    files = {
        "system-call.pth": archive(system),
        "eval.pth": archive(call("builtins", "eval", f"open('{MARKER}','w')")),
        "eval-python2.pth": archive(call("__builtin__", "eval", f"open('{MARKER}','w')")),
        "legacy-system-call.pth": legacy_head + machine.replace(b"%s", b"\x88") + system,
        "legacy-big-endian.pth": legacy_head + machine.replace(b"%s", b"\x89") + b"\x80\x02}.\x80\x02].",
        "bare-pickle.pth": system,
        "whole-module.pth": to_bytes(torch.nn.Linear(1, 1), True),
        "torchscript.pt": script.getvalue(),
        "torchscript-traced.pt": traced.getvalue(),
        "torchscript-renamed.pth": write_zip([(n, d) for n, d in entries_of(script.getvalue()) if not n.endswith("constants.pkl")]),
        "tar.pth": tar.getvalue(),
        "nested.pth": write_zip([("model.pth", good)]),
        "deflated.pth": write_zip(entries, method=8),
        "bomb.pth": write_zip([("a/data.pkl", bytes(1 << 22))], method=8, claimed=1 << 30),
        "claims-more.pth": archive(tensor_pickle(), claimed=1 << 30),
        "encrypted.pth": write_zip(entries, flags=1),
        "shared-records.pth": write_zip([("a/data.pkl", tensor_pickle())] * 2, share=True),
        "overlapping.pth": overlapping(),
        "twice.pth": write_zip([("a/data.pkl", tensor_pickle())] * 2),
        "traversal.pth": write_zip(entries + [(entries[0][0].split("/")[0] + "/../../etc/x", b"")]),
        "absolute.pth": write_zip(entries + [("/etc/x", b"")]),
        "two-roots.pth": write_zip(entries + [("zzz/x", b"")]),
        "no-pickle.pth": write_zip(replaced(entries, "data.pkl", None)),
        "no-storage.pth": write_zip(replaced(entries, "data/0", None)),
        "short-storage.pth": write_zip(replaced(entries, "data/0", bytes(12))),
        "big-endian.pth": write_zip(replaced(entries, "byteorder", b"big")),
        "future.pth": write_zip(replaced(entries, "/version", b"99\n")),
        "flipped-bit.pth": bytes(bits),
        "trailing-pickle.pth": archive(tensor_pickle() + system),
        "negative-stride.pth": archive(tensor_pickle(stride=(-1,))),
        "negative-size.pth": archive(tensor_pickle(size=(-4,))),
        "overflowing-shape.pth": archive(tensor_pickle(size=(2**32, 2**32), stride=(1, 1))),
        "overflowing-extent.pth": archive(tensor_pickle(size=(2, 3), stride=(2**63 - 1, 2**62))),
        "beyond-storage.pth": archive(tensor_pickle(offset=1)),
        "giant-expansion.pth": archive(tensor_pickle(size=(2**40,), stride=(0,))),
        "giant-claim.pth": archive(tensor_pickle(size=(2**40,), count=2**40)),
        "wide-integer.pth": archive(tensor_pickle(size=(2**70,))),
    }
    many = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 20000, 20000, 20000 * 46, 0, 0)
    files["many-entries.pth"] = b"PK\x03\x04" + bytes(20000 * 46 // 400) + many
    return files


def main():
    nested = {"model_name": "XUMX", "state_dict": collections.OrderedDict(x=torch.arange(3.0)), "best_loss": 0.5, "epoch": 3,
              "infos": {"versions": [1, None, True]}, "optimizer": {"state": {0: {"step": 1.5}}}}
    states = {
        "kinds-zip.pth": kinds(), "kinds-legacy.pth": kinds(), "kinds.safetensors": kinds(),
        "training-state.chkpnt": nested, "training-state-legacy.chkpnt": nested,
        "umx-zip.pth": tiny_umx(), "umx-legacy.pth": tiny_umx(extras=True), "umx-unidirectional.pth": tiny_umx(bidirectional=False),
        "umx.safetensors": tiny_umx(),
    }
    expected = {}
    for name, state in states.items():
        writer = safetensors if name.endswith(".safetensors") else lambda s: to_bytes(s, "legacy" not in name)
        (HERE / name).write_bytes(writer(state))
        tensors = state.get("state_dict", state)
        if not name.startswith("umx"):  # those are known by their formula
            expected[name] = {k: {"shape": list(t.shape), "values": t.detach().float().reshape(-1).tolist()} for k, t in tensors.items()}
    simple = collections.OrderedDict(x=torch.arange(4.0))
    variants = {"zip64.pth": write_zip(entries_of(to_bytes(simple, True)), zip64_extra=True),
                "old-release.pth": write_zip([(n, d) for n, d in entries_of(to_bytes(simple, True)) if n.endswith(("pkl", "/0", "version"))]),
                "huge-memo-index.pth": archive(tensor_pickle().replace(b"\x80\x02}", b"\x80\x02}r\xff\xff\xff\xff"), struct.pack("<4f", 0, 1, 2, 3))}
    torch.serialization.set_crc32_options(False)
    variants["no-checksums.pth"] = to_bytes(simple, True)
    torch.serialization.set_crc32_options(True)
    for name, data in variants.items():
        (HERE / name).write_bytes(data)
        expected[name] = {"x": {"shape": [4], "values": [0.0, 1.0, 2.0, 3.0]}}
    (HERE / "attacks").mkdir(exist_ok=True)
    for name, data in attacks().items():
        (HERE / "attacks" / name).write_bytes(data)
    made_with = {"python": platform.python_version(), "torch": torch.__version__}
    (HERE / "expected.json").write_text(json.dumps({"made_with": made_with, "files": expected}, indent=1) + "\n")


main()
