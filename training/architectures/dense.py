"""The plain networks that others published for CIFAKE: convolutions, then dense layers over the whole picture.

Dense layers mix all places, so these networks have no map: their evidence is one place, the logit itself.
"""

from __future__ import annotations

import itertools

from torch import Tensor, nn

from training.architectures.outputs import PLAIN, Outputs, category_head

SIDE = 32  # dense layers fit one size of picture only


class DenseNet(nn.Module):
    """Blocks of a 3x3 convolution, ReLU and 2x2 max-pooling, then dense layers with ReLU, then the logit.

    There is no sigmoid at the end: the loss and the calibration each bring their own.
    """

    normalisation = PLAIN

    def __init__(
        self, blocks: tuple[int, ...], dense: tuple[int, ...], dropout: float, categories: bool
    ) -> None:
        """`blocks` and `dense` are channels and widths; `dropout` is the share left out before each dense layer."""
        super().__init__()
        layers: list[nn.Module] = []
        for inputs, channels in itertools.pairwise((3, *blocks)):
            layers += [nn.Conv2d(inputs, channels, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
        layers.append(nn.Flatten())
        side = SIDE >> len(blocks)
        for inputs, width in itertools.pairwise((blocks[-1] * side * side, *dense)):
            layers += [nn.Dropout(dropout), nn.Linear(inputs, width), nn.ReLU()]
        self.features = nn.Sequential(*layers)
        self.head = nn.Linear(dense[-1], 1)
        self.category_head = category_head(dense[-1], categories)

    def forward(self, x: Tensor) -> Outputs:
        """float32 [N, 3, 32, 32], normalised, to evidence [N, 1, 1]."""
        x = self.features(x)
        categories = None if self.category_head is None else self.category_head(x).float()
        return Outputs(self.head(x).float()[:, :, None], categories)
