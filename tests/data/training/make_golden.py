#!/usr/bin/env python3
"""Makes the weights and batches in this folder with open-unmix-pytorch: two steps of training, as its scripts/train.py does them.

Made with open-unmix-pytorch 1.3.0 on torch 2.11.0, CPU, one thread; all random numbers are seeded. Run it here:
    python3 make_golden.py
batch-N.f32: little-endian floats, mixture then target, [slices][excerpts][channels][bins]. after-N.pth: the state after step N, whose
dropout was seeded by N. losses.txt: the loss of each step, then that of the first batch in evaluation.
"""
from pathlib import Path

import numpy
import torch
from openunmix.model import OpenUnmix

HERE = Path(__file__).resolve().parent
BINS, INPUT_BINS, HIDDEN, SLICES, EXCERPTS, CHANNELS = 33, 21, 8, 9, 4, 2

torch.set_num_threads(1)
torch.manual_seed(7)
random = numpy.random.default_rng(3)
network = OpenUnmix(nb_bins=BINS, nb_channels=CHANNELS, hidden_size=HIDDEN, max_bin=INPUT_BINS,
                    input_mean=random.normal(-1, 0.2, BINS), input_scale=random.uniform(0.5, 2, BINS))
torch.save(network.state_dict(), HERE / "before.pth")
optimiser = torch.optim.Adam(network.parameters(), lr=0.01, weight_decay=1e-3)
losses = []
batches = []
network.train()
for step in (1, 2):
    mixture = random.gamma(2.0, 1.0, (SLICES, EXCERPTS, CHANNELS, BINS)).astype(numpy.float32)
    target = (mixture * random.uniform(0, 1, mixture.shape)).astype(numpy.float32)
    numpy.concatenate([mixture.ravel(), target.ravel()]).tofile(HERE / f"batch-{step}.f32")
    x, y = (torch.from_numpy(a).permute(1, 2, 3, 0) for a in (mixture, target))
    batches.append((x, y))
    torch.manual_seed(step)
    optimiser.zero_grad()
    loss = torch.nn.functional.mse_loss(network(x), y)
    loss.backward()
    optimiser.step()
    losses.append(loss.item())
    torch.save(network.state_dict(), HERE / f"after-{step}.pth")
network.eval()
with torch.no_grad():
    losses.append(torch.nn.functional.mse_loss(network(batches[0][0]), batches[0][1]).item())
(HERE / "losses.txt").write_text("".join(f"{loss!r}\n" for loss in losses))
