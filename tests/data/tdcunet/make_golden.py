#!/usr/bin/env python3
"""Makes output.f32: what a plain PyTorch rebuild of the TDC U-Net gives for a seeded input with seeded weights.

Written with torch 2.11.0 and numpy 2.4.6. Network and names of the tensors are those of github.com/ws-choi/ISMIR2020_U_Nets_SVS (MIT).
With the path of a checkpoint as argument it writes that network's output for the same input to the file named second.

Weights: all tensors in the order of tdcUnetTensors(), their values one after the other from one generator,
x = 1664525 x + 1013904223 mod 2^32 from x = 7, u = x / 2^32 - 0.5: convolutions 3 u / sqrt(inputs * taps), scales of norms 1 + u,
variances 1 + u, all else u. Input: 2 slices of 4 parts of 1025 bins from the same generator, started with 11, times 20.
"""
import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn


def layer(inputs):
    return nn.Sequential(nn.Conv1d(inputs, 24, 3, padding=1), nn.BatchNorm1d(24), nn.ReLU())


class Block(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.H = nn.ModuleList([layer(inputs + 24 * i) for i in range(5)])

    def forward(self, x):
        newest = self.H[0](x)
        for dense in self.H[1:]:
            x = torch.cat((newest, x), 1)
            newest = dense(x)
        return newest


class Sampling(nn.Module):
    def __init__(self, convolution):
        super().__init__()
        self.conv = convolution(24, 24, 2, 2)
        self.bn = nn.BatchNorm1d(24)

    def forward(self, x):
        return self.bn(self.conv(x))


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.first_conv = nn.Sequential(nn.Conv2d(4, 24, (2, 1)), nn.BatchNorm2d(24), nn.ReLU())
        self.encoders = nn.ModuleList([Block(24) for _ in range(8)])
        self.downsampling = nn.ModuleList([Sampling(nn.Conv1d) for _ in range(8)])
        self.mid_block = Block(24)
        self.upsampling = nn.ModuleList([Sampling(nn.ConvTranspose1d) for _ in range(8)])
        self.decoders = nn.ModuleList([Block(48) for _ in range(8)])
        self.final_conv = nn.Sequential(nn.Conv2d(24, 4, (2, 1), padding=(1, 0)))

    def forward(self, x):
        x = self.first_conv(x.unsqueeze(-1)).squeeze(-1)
        skips = []
        for encoder, down in zip(self.encoders, self.downsampling):
            x = encoder(x)
            skips.append(x)
            x = down(x)
        x = self.mid_block(x)
        for up, decoder in zip(self.upsampling, self.decoders):
            x = decoder(torch.cat((up(x), skips.pop()), 1))
        return self.final_conv(x.unsqueeze(-1)).squeeze(-1)


def order():
    norm = ("weight", "bias", "running_mean", "running_var")

    def convolution(name):
        return [f"{name}.weight", f"{name}.bias"]

    def block(name):
        return [key for i in range(5) for key in convolution(f"{name}.H.{i}.0") + [f"{name}.H.{i}.1.{part}" for part in norm]]

    keys = convolution("first_conv.0") + [f"first_conv.1.{part}" for part in norm]
    for level in range(8):
        keys += block(f"encoders.{level}") + block(f"decoders.{level}")
        for sampling in ("downsampling", "upsampling"):
            keys += convolution(f"{sampling}.{level}.conv") + [f"{sampling}.{level}.bn.{part}" for part in norm]
    return keys + block("mid_block") + convolution("final_conv.0")


def numbers(seed, count):
    out = np.empty(count)
    for i in range(count):
        seed = (1664525 * seed + 1013904223) % 2**32
        out[i] = seed / 2**32 - 0.5
    return out.astype(np.float32)


def seeded(network):
    state = network.state_dict()
    values = numbers(7, sum(state[key].numel() for key in order()))
    at = 0
    for key in order():
        tensor = state[key]
        part = values[at : at + tensor.numel()]
        at += tensor.numel()
        if tensor.dim() > 1:
            part = np.float32(3 / np.sqrt(tensor.numel() / tensor.shape[0])) * part
        elif key.endswith("running_var") or (key.endswith(".weight") and tensor.dim() == 1):
            part = 1 + part
        state[key] = torch.from_numpy(part.reshape(tuple(tensor.shape)))
    return state


network = Network()
network.load_state_dict(torch.load(sys.argv[1], map_location="cpu", weights_only=True) if len(sys.argv) > 1 else seeded(network))
network.eval().double()
inputs = torch.from_numpy(numbers(11, 2 * 4 * 1025).reshape(2, 4, 1025) * 20).double()
with torch.no_grad():
    output = network(inputs).numpy().astype("<f4")
output.tofile(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).with_name("output.f32"))
print("root mean square of the output:", np.sqrt(np.mean(output**2, axis=(1, 2))))
