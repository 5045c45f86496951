#!/usr/bin/env python3
"""open-unmix-pytorch run in double precision from end to end: what its float result would be without rounding.

    reference_in_double.py MODEL_FOLDER SONG OUT [--niter 1] [--residual] [--softmask]
"""
import argparse
from pathlib import Path

import soundfile
import torch
from openunmix import utils


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("song")
    parser.add_argument("out")
    parser.add_argument("--niter", type=int, default=1)
    parser.add_argument("--residual", action="store_true")
    parser.add_argument("--softmask", action="store_true")
    a = parser.parse_args()

    targets = sorted(path.stem for path in Path(a.model).glob("*.json") if path.stem != "separator")
    separator = utils.load_separator(a.model, targets=targets, niter=a.niter, residual=a.residual, wiener_win_len=300, device="cpu")
    separator.softmask = a.softmask
    separator.freeze()
    separator.eval()
    separator.double()
    samples, rate = soundfile.read(a.song, dtype="float32", always_2d=True)
    audio = utils.preprocess(torch.from_numpy(samples.T.copy()), rate, rate).double()
    with torch.no_grad():
        stems = separator.to_dict(separator(audio))
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    for name, stem in stems.items():
        soundfile.write(out / f"{name}.wav", stem[0].T.numpy(), rate, subtype="DOUBLE")


if __name__ == "__main__":
    main()
