#!/usr/bin/env python3
"""Makes the model folder, the song and the stems in this folder with open-unmix-pytorch, run in double precision from end to end.

Made with open-unmix-pytorch 1.3.0 on torch 2.11.0; all random numbers are seeded. Run it here:
    python3 make_golden.py
The weights separate nothing, but every parameter and running statistic moves the result. stems-*.f32: little-endian floats,
[stems in alphabetical order of the targets, then the residual][frames][2].
"""
import json
from pathlib import Path

import numpy
import soundfile
import torch
from openunmix import utils
from openunmix.model import OpenUnmix

HERE = Path(__file__).resolve().parent
TARGETS = ["bass", "drums", "other", "vocals"]
RATE, NFFT, NHOP, HIDDEN, BINS, FRAMES = 44100, 256, 64, 8, 93, 2205
CASES = {
    "0-iterations": dict(niter=0),
    "1-iteration": dict(niter=1),
    "2-iterations": dict(niter=2),
    "soft-mask": dict(niter=1, softmask=True),
    "residual": dict(niter=1, residual=True),
    "window-of-7": dict(niter=1, window=7),
}


def make_model(folder):
    folder.mkdir(exist_ok=True)
    settings = dict(nfft=NFFT, nhop=NHOP, nb_channels=2, sample_rate=RATE)
    (folder / "separator.json").write_text(json.dumps(settings, indent=4, sort_keys=True))
    for number, target in enumerate(TARGETS):
        torch.manual_seed(number)
        state = OpenUnmix(nb_bins=NFFT // 2 + 1, nb_channels=2, hidden_size=HIDDEN, max_bin=BINS).state_dict()
        for name, value in state.items():
            if name.endswith("running_var"):
                state[name] = 0.5 + 0.2 * torch.randn(value.shape).abs()
            elif value.is_floating_point() and "lstm" not in name:
                state[name] = value + 0.1 * torch.randn(value.shape)
        torch.save(state, folder / f"{target}.pth")
        args = dict(nfft=NFFT, nhop=NHOP, nb_channels=2, hidden_size=HIDDEN)
        (folder / f"{target}.json").write_text(json.dumps(dict(args=args), indent=4, sort_keys=True))


def make_song(path):
    # Some notes in different places of the stereo field and noise: loud enough for the filter's level normalisation to act.
    time = numpy.arange(FRAMES) / RATE
    random = numpy.random.default_rng(5)
    left = sum(numpy.sin(2 * numpy.pi * f * time) * g for f, g in ((220, 0.5), (660, 0.2), (3300, 0.1)))
    right = sum(numpy.sin(2 * numpy.pi * f * time + 1) * g for f, g in ((220, 0.3), (880, 0.3), (5500, 0.1)))
    song = numpy.stack([left, right], axis=1) + 0.1 * random.standard_normal((FRAMES, 2)) * numpy.exp(-40 * (time % 0.02))[:, None]
    soundfile.write(path, song.astype(numpy.float32), RATE, subtype="FLOAT")


def main():
    make_model(HERE / "model")
    make_song(HERE / "song.wav")
    samples, rate = soundfile.read(HERE / "song.wav", dtype="float32", always_2d=True)
    audio = utils.preprocess(torch.from_numpy(samples.T.copy()), rate, rate).double()
    for name, case in CASES.items():
        separator = utils.load_separator(str(HERE / "model"), targets=TARGETS, niter=case["niter"], residual=case.get("residual", False),
                                         wiener_win_len=case.get("window", 300), device="cpu")
        separator.softmask = case.get("softmask", False)
        separator.freeze()
        separator.eval()
        separator.double()
        with torch.no_grad():
            stems = separator(audio)[0]
        stems.numpy().transpose(0, 2, 1).astype("<f4").tofile(HERE / f"stems-{name}.f32")


if __name__ == "__main__":
    main()
