"""ViT-B/16 for 32x32 pictures: the same transformer over 8x8 patches of 4x4 pixels."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate

from training.vision import models

SIDE, PATCH, PRETRAINED_PATCH = 32, 4, 16


class PatchTransformer(nn.Module):
    """torchvision's ViT-B without its head: float32 [N, 3, 32, 32] to the tokens of the patches, [N, 768, 8, 8].

    The class token takes part in attention, as it did in pretraining, but is not read: evidence is linear in the
    tokens of the patches, so that every place has its own.
    """

    def __init__(self) -> None:
        super().__init__()
        whole = models.VisionTransformer(
            SIDE, PATCH, num_layers=12, num_heads=12, hidden_dim=768, mlp_dim=3072
        )
        self.conv_proj, self.class_token, self.encoder = whole.conv_proj, whole.class_token, whole.encoder

    def forward(self, x: Tensor) -> Tensor:
        """See the class's docstring."""
        x = self.conv_proj(x)
        tokens = torch.cat([self.class_token.expand(x.shape[0], -1, -1), x.flatten(2).transpose(1, 2)], 1)
        return self.encoder(tokens)[:, 1:].transpose(1, 2).reshape(x.shape)


def adapt(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Turn the weights for 14x14 patches of 16x16 pixels into those for 8x8 patches of 4x4.

    The new patch kernel answers a patch exactly as the old one answers that patch enlarged to 16x16 (the argument of
    FlexiViT, L. Beyer et al. 2023), without the enlarged picture. Position embeddings are interpolated.
    """
    grid = torch.eye(PATCH * PATCH).reshape(-1, 1, PATCH, PATCH)
    enlarged = interpolate(grid, size=(PRETRAINED_PATCH, PRETRAINED_PATCH), mode="bilinear")[:, 0]
    kernel = torch.einsum("ocyx,kyx->ock", state["conv_proj.weight"], enlarged)
    positions = state["encoder.pos_embedding"]
    of_patches = positions[:, 1:].transpose(1, 2)
    side = round(of_patches.shape[2] ** 0.5)
    of_patches = interpolate(
        of_patches.reshape(1, -1, side, side),
        size=(SIDE // PATCH, SIDE // PATCH),
        mode="bicubic",
        antialias=True,
    )
    return {
        **state,
        "conv_proj.weight": kernel.reshape(*kernel.shape[:2], PATCH, PATCH),
        "encoder.pos_embedding": torch.cat([positions[:, :1], of_patches.flatten(2).transpose(1, 2)], 1),
    }
