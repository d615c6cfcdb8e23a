"""Mixed precision: which numbers a machine computes fastest in, and what those that underflow need."""

from __future__ import annotations

from contextlib import AbstractContextManager

import torch
from torch import Tensor

from training.recipes import Recipe


def bfloat16_pays(device: torch.device) -> bool:
    """Tell whether `device` computes in bfloat16 itself; one that emulates it would be slower, not faster."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    capabilities = torch.cpu.get_capabilities()
    return any(capabilities.get(name, False) for name in ("amx_bf16", "avx512_bf16", "arm_bf16"))


class Precision:
    """Forward passes in `dtype`; weights, losses and the optimizer's state are float32 always.

    float16 has so small a range that gradients vanish in it. The loss is therefore scaled up before the backward
    pass and the gradients down after it; steps whose gradients overflow are left out, and the scale is lowered.
    """

    def __init__(self, dtype: torch.dtype, device: torch.device) -> None:
        self.dtype = dtype
        self.device = device
        self.scaler = torch.amp.GradScaler(device.type, enabled=dtype is torch.float16)

    def autocast(self) -> AbstractContextManager[None]:
        """The context of a forward pass."""
        return torch.autocast(self.device.type, self.dtype, enabled=self.dtype is not torch.float32)

    def backward(self, value: Tensor) -> None:
        """Add the gradients of a loss."""
        self.scaler.scale(value).backward()  # type: ignore[no-untyped-call]

    def step(self, optimizer: torch.optim.Optimizer) -> bool:
        """Take a step with the gradients; returns False, without having done so, when they overflow at any scale."""
        self.scaler.step(optimizer)
        self.scaler.update()
        return not self.scaler.is_enabled() or self.scaler.get_scale() >= 1


def choose_precision(recipe: Recipe, device: torch.device) -> Precision:
    """bfloat16 where the machine has it, else float16 on a GPU that has that, else float32, as in other recipes."""
    dtype = torch.float32
    if recipe.bfloat16:
        if bfloat16_pays(device):
            dtype = torch.bfloat16
        elif device.type == "cuda" and torch.cuda.get_device_capability() >= (7, 0):
            dtype = torch.float16  # older GPUs compute in it more slowly than in float32
    return Precision(dtype, device)
