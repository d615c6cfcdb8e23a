from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from sklearn.datasets import load_sample_image

from training.photo.backbone import BackboneError, EfficientNetLite, load_pretrained, pretrained_file
from training.photo.network import PhotoDetector, PhotoNetwork

_PALACE = 698  # ImageNet's class


def test_the_pretrained_weights_fill_every_parameter() -> None:
    torch.manual_seed(0)
    backbone = EfficientNetLite()
    before = {name: value.clone() for name, value in backbone.state_dict().items()}
    load_pretrained(backbone, pretrained_file())
    after = backbone.state_dict()
    assert all(
        not torch.equal(before[name], after[name]) for name in after if "num_batches_tracked" not in name
    )


def test_the_pretrained_network_knows_imagenet() -> None:
    """With the classifier of the same file it tells a palace in a photograph that scikit-learn brings along."""
    saved = torch.load(pretrained_file(), map_location="cpu", weights_only=True)
    backbone = EfficientNetLite()
    load_pretrained(backbone, pretrained_file())
    backbone.eval()
    photograph = Image.fromarray(load_sample_image("china.jpg")).resize((340, 227)).crop((58, 0, 282, 224))
    pixels = torch.from_numpy(np.array(photograph)).permute(2, 0, 1)[None]
    with torch.no_grad():
        x = backbone((pixels.float() - 127) / 128)[-1]
        x = torch.nn.functional.conv2d(x, saved["_conv_head.weight"])
        x = torch.nn.functional.batch_norm(
            x,
            saved["_bn1.running_mean"],
            saved["_bn1.running_var"],
            saved["_bn1.weight"],
            saved["_bn1.bias"],
            eps=1e-3,
        ).clamp(0, 6)
        scores = torch.nn.functional.linear(x.mean((2, 3)), saved["_fc.weight"], saved["_fc.bias"])
    assert scores.argmax().item() == _PALACE


@pytest.mark.parametrize("content", [None, b"no weights", {"_conv_stem.weight": torch.zeros(1)}])
def test_a_file_without_these_weights_is_refused(content: object, tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        torch.save(content, path)
    with pytest.raises(BackboneError, match=r"weights\.pth"):
        load_pretrained(EfficientNetLite(), path)


@pytest.mark.parametrize("size", [(96, 96), (97, 131), (256, 256)])
def test_the_logit_is_the_mean_of_the_evidence_map(size: tuple[int, int]) -> None:
    torch.manual_seed(1)
    detector = PhotoDetector(PhotoNetwork()).eval()
    torch.nn.init.normal_(detector.network.head.weight)
    pixels = torch.randint(0, 256, (2, *size, 3), dtype=torch.uint8)
    with torch.no_grad():
        logit, evidence = detector(pixels)
    assert evidence.shape == (2, -(-size[0] // 32), -(-size[1] // 32))
    assert torch.allclose(logit, evidence.mean((1, 2)))
    assert logit.abs().min() > 0
