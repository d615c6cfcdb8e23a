"""Every generator's mark in a file as the generator writes it, and files that only look like that."""

import json
import time
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.finding import Evidence
from cifake_desktop.provenance.blocks import Blocks, Text
from cifake_desktop.provenance.exif import Exif
from cifake_desktop.provenance.generators import read_generators
from cifake_desktop.provenance.generators.sources import Sources
from cifake_desktop.provenance.marks import Kind, Origin, Status, origin_of
from cifake_desktop.provenance.read import read_provenance
from cifake_desktop.provenance.xmp import Property, Xmp
from tests.cifake_desktop.provenance.embedding import natural, stealth
from tests.cifake_desktop.provenance.files import (
    camera_tiff,
    picture,
    png,
    saved,
    segment,
    tiff,
    with_chunk,
    with_segments,
    xmp_packet,
)
from tests.timing import measured_again

PROMPT = "a house by the sea"
SETTINGS = (
    "Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, Seed: 123456789, Size: 512x512, "
    "Model hash: 6ce0161689, Model: v1-5-pruned, Version: v1.10.1"
)
A1111 = f"{PROMPT}, <lora:x:0.8>\nNegative prompt: people, cars\n{SETTINGS}"
GRAPH: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 42,
            "steps": 20,
            "cfg": 8.0,
            "sampler_name": "euler",
            "scheduler": "normal",
            "denoise": 1.0,
            "model": ["4", 0],
            "positive": ["6", 0],
            "negative": ["7", 0],
            "latent_image": ["5", 0],
        },
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd_xl.safetensors"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 512}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a house by the sea", "clip": ["4", 1]}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "people", "clip": ["4", 1]}},
}
RESIZING = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "photo.jpg"}},
    "9": {"class_type": "ImageResampler", "inputs": {"image": ["1", 0]}},
    "8": {"class_type": "CaptionGenerator", "inputs": {"image": ["1", 0]}},
    "2": {"class_type": "ImageScale", "inputs": {"image": ["1", 0], "width": 100}},
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0]}},
}
WORKFLOW = {"nodes": [{"id": 3, "type": "KSampler"}], "links": [], "version": 0.4}
NOVEL = {
    "Title": "NovelAI generated image",
    "Description": "a house by the sea",
    "Software": "NovelAI",
    "Source": "NovelAI Diffusion V4.5 4BDE2A90",
    "Comment": json.dumps(
        {
            "prompt": "a house by the sea",
            "steps": 28,
            "scale": 5.0,
            "uc": "people",
            "seed": 7,
            "sampler": "k_euler",
        }
    ),
}
FOOOCUS = {
    "prompt": "a house by the sea",
    "negative_prompt": "people",
    "performance": "Speed",
    "steps": 30,
    "sharpness": 2.0,
    "guidance_scale": 4.0,
    "base_model": "juggernautXL_v8",
    "base_model_hash": "aeb7e9e689",
    "seed": "99",
    "sampler": "dpmpp_2m_sde_gpu",
    "scheduler": "karras",
    "version": "Fooocus v2.5.5",
}
INVOKE = {
    "app_version": "4.2.7",
    "generation_mode": "sdxl_txt2img",
    "positive_prompt": "a house by the sea",
    "negative_prompt": "people",
    "seed": 11,
    "steps": 30,
    "cfg_scale": 5.5,
    "scheduler": "dpmpp_2m_sde_k",
    "model": {
        "name": "Juggernaut XL v9",
        "model_name": "Juggernaut XL v9",
        "base": "sdxl",
        "hash": "blake3:abc",
    },
}
SD_METADATA = {
    "model": "stable diffusion",
    "model_weights": "stable-diffusion-1.5",
    "model_hash": "cc6cb27103",
    "app_id": "invoke-ai/InvokeAI",
    "app_version": "v2.2.5",
    "image": {
        "prompt": [{"prompt": "a house by the sea [people]", "weight": 1.0}],
        "steps": 50,
        "cfg_scale": 7.5,
        "seed": 12,
        "sampler": "k_lms",
    },
}
DREAM = '"a house by the sea [people]" -s 50 -S 13 -W 512 -H 512 -C 7.5 -A k_lms'
SWARM = {
    "sui_image_params": {
        "prompt": "a house by the sea",
        "negativeprompt": "people",
        "model": "OfficialStableDiffusion/sd_xl_base_1.0",
        "seed": 14,
        "steps": 20,
        "cfgscale": 7.0,
        "swarm_version": "0.9.3.1",
    }
}
EASY = {
    "prompt": "a house by the sea",
    "seed": 15,
    "use_stable_diffusion_model": "sd-v1-5",
    "sampler_name": "euler_a",
    "num_inference_steps": 25,
    "guidance_scale": 7.5,
    "negative_prompt": "people",
}
DRAW_THINGS = {
    "c": "a house by the sea",
    "uc": "people",
    "model": "sd_v1.5_f16.ckpt",
    "sampler": "DPM++ 2M Karras",
    "scale": 7.5,
    "seed": 16,
    "steps": 30,
    "strength": 1,
}
JOB = "0b9b4ae3-2e4b-4d0a-9c6b-3f0a6d3f9a11"
MIDJOURNEY = f"a house by the sea --ar 3:2 --v 6.1 Job ID: {JOB}"
GROK = [(0x010E, 2, b"Signature: " + b"Ab0+" * 20 + b"=\0"), (0x013B, 2, JOB.encode() + b"\0")]


def png_texts(table: dict[str, Any]) -> dict[str, str]:
    return {key: value if isinstance(value, str) else json.dumps(value) for key, value in table.items()}


def comment(text: str, encoding: str = "utf-16-be") -> bytes:
    """EXIF with a UserComment."""
    code = b"UNICODE\0" if encoding.startswith("utf-16") else b"ASCII\0\0\0"
    return tiff([(0x0112, 3, b"\1\0")], [(0x9286, 7, code + text.encode(encoding))])


def jpeg(exif: bytes = b"", *segments: bytes) -> bytes:
    app1 = [segment(0xE1, b"Exif\0\0" + exif)] if exif else []
    return with_segments(saved(picture(), "JPEG"), *app1, *segments)


def xmp_jpeg(*properties: tuple[str, str, str]) -> bytes:
    return jpeg(b"", segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp_packet(*properties)))


def generators(data: bytes, format_name: str, pixels: np.ndarray | None = None) -> list[Evidence]:
    alpha = None if pixels is None or pixels.shape[2] == 3 else pixels[:, :, 3]
    found = read_provenance(data, format_name, None if pixels is None else pixels[:, :, :3], alpha)
    assert found.notes == ()
    return [item for item in found.evidence if item.kind == Kind.GENERATOR]


DC = "http://purl.org/dc/elements/1.1/"
EXIF_NS = "http://ns.adobe.com/exif/1.0/"

FILES = [
    ("Stable Diffusion web UI", png({"parameters": A1111}), "PNG", 123456789),
    ("Stable Diffusion web UI", jpeg(comment(A1111)), "JPEG", 123456789),
    ("Stable Diffusion web UI", jpeg(comment(A1111, "utf-16-le")), "JPEG", 123456789),
    ("Stable Diffusion web UI", jpeg(comment(A1111, "ascii")), "JPEG", 123456789),
    ("Stable Diffusion web UI", jpeg(b"", segment(0xFE, A1111.encode())), "JPEG", 123456789),
    (
        "Stable Diffusion web UI",
        saved(picture(), "WEBP", exif=b"Exif\0\0" + comment(A1111)),
        "WEBP",
        123456789,
    ),
    (
        "Stable Diffusion web UI",
        saved(picture(), "AVIF", exif=b"Exif\0\0" + comment(A1111)),
        "AVIF",
        123456789,
    ),
    (
        "Stable Diffusion web UI Forge",
        png({"parameters": A1111.replace("v1.10.1", "f2.0.1v1.10.1-previous")}),
        "PNG",
        123456789,
    ),
    ("SD.Next", png({"parameters": A1111.replace("Version: v1.10.1", "App: SD.Next")}), "PNG", 123456789),
    ("Civitai", jpeg(comment(A1111 + ', Civitai resources: [{"type":"x"}]')), "JPEG", 123456789),
    ("ComfyUI", png(png_texts({"prompt": GRAPH, "workflow": WORKFLOW})), "PNG", 42),
    ("ComfyUI", png(png_texts({"prompt": GRAPH})), "PNG", 42),
    ("ComfyUI", png(png_texts({"workflow": WORKFLOW})), "PNG", None),
    (
        "ComfyUI",
        saved(
            picture(),
            "WEBP",
            exif=tiff(
                [
                    (0x010F, 2, b"workflow:" + json.dumps(WORKFLOW).encode() + b"\0"),
                    (0x0110, 2, b"prompt:" + json.dumps(GRAPH).encode() + b"\0"),
                ]
            ),
        ),
        "WEBP",
        42,
    ),
    ("InvokeAI", png(png_texts({"invokeai_metadata": INVOKE})), "PNG", 11),
    ("InvokeAI", png(png_texts({"sd-metadata": SD_METADATA, "Dream": DREAM})), "PNG", 12),
    ("InvokeAI", png({"Dream": DREAM}), "PNG", 13),
    (
        "InvokeAI",
        png(png_texts({"invokeai_graph": {"nodes": {"a": {"type": "flux_denoise", "prompt": PROMPT}}}})),
        "PNG",
        None,
    ),
    (
        "ComfyUI",
        with_chunk(png(), b"comf", b"prompt\0" + json.dumps(GRAPH).encode(), after_image=True),
        "PNG",
        42,
    ),
    ("Fooocus", jpeg(tiff([(0x9286, 7, b"ASCII\0\0\0" + json.dumps(FOOOCUS).encode())])), "JPEG", 99),
    (
        "Stable Diffusion web UI",
        jpeg(comment(f"{PROMPT} {'一位年轻的女孩' * 60}\n{SETTINGS}")),
        "JPEG",
        123456789,
    ),
    (
        "Stable Diffusion web UI",
        png({"parameters": A1111.replace("sea,", "sea, Negative prompt:")}),
        "PNG",
        123456789,
    ),
    ("NovelAI", png(NOVEL), "PNG", 7),
    ("Fooocus", png(png_texts({"parameters": FOOOCUS, "fooocus_scheme": "fooocus"})), "PNG", 99),
    ("Fooocus", png(png_texts({"Comment": FOOOCUS})), "PNG", 99),
    ("Fooocus", jpeg(b"", segment(0xFE, json.dumps(FOOOCUS).encode())), "JPEG", 99),
    ("Fooocus", jpeg(comment(json.dumps(FOOOCUS), "ascii")), "JPEG", 99),
    ("Easy Diffusion", png({key: str(value) for key, value in EASY.items()}), "PNG", 15),
    ("Easy Diffusion", jpeg(comment(json.dumps(EASY), "ascii")), "JPEG", 15),
    (
        "Easy Diffusion",
        png(
            {
                "Prompt": "a house by the sea",
                "Seed": "15",
                "Stable Diffusion model": "m",
                "Negative Prompt": "people",
            }
        ),
        "PNG",
        15,
    ),
    ("Draw Things", xmp_jpeg((EXIF_NS, "UserComment", json.dumps(DRAW_THINGS))), "JPEG", 16),
    ("SwarmUI", png(png_texts({"parameters": SWARM})), "PNG", 14),
    ("SwarmUI", jpeg(comment(json.dumps(SWARM))), "JPEG", 14),
    ("SwarmUI", jpeg(tiff([(0x0110, 2, json.dumps(SWARM).encode() + b"\0")])), "JPEG", 14),
    ("Midjourney", png({"Description": MIDJOURNEY, "Author": "someone"}), "PNG", None),
    ("Midjourney", xmp_jpeg((DC, "description", MIDJOURNEY)), "JPEG", None),
    ("Midjourney", jpeg(tiff([(0x010E, 2, MIDJOURNEY.encode() + b"\0")])), "JPEG", None),
    ("Grok (xAI)", jpeg(tiff(GROK)), "JPEG", None),
    (
        "FLUX",
        jpeg(
            tiff(
                [
                    (0x0131, 2, b"AI generated;txt2img;flux\0"),
                    (0x010F, 2, b"Black Forest Labs\0"),
                    (0x0110, 2, b"flux-dev\0"),
                    (0x010E, 2, b"a house by the sea\0"),
                ]
            )
        ),
        "JPEG",
        None,
    ),
    ("Ideogram", jpeg(tiff([(0x010F, 2, b"Ideogram AI\0"), (0x0110, 2, b"V_2\0")])), "JPEG", None),
    (
        "Adobe Firefly",
        xmp_jpeg(("http://ns.adobe.com/xap/1.0/", "CreatorTool", "Adobe Firefly 3")),
        "JPEG",
        None,
    ),
    ("DALL-E", jpeg(tiff([(0x0131, 2, "DALL·E 3\0".encode())])), "JPEG", None),
    ("GPT image", jpeg(tiff([(0x0131, 2, b"gpt-image-1\0")])), "JPEG", None),
    ("Google Imagen", png({"Software": "Google Imagen 4"}), "PNG", None),
]
NO_PROMPT = {"Grok (xAI)", "Ideogram", "Adobe Firefly", "DALL-E", "GPT image", "Google Imagen"}


@pytest.mark.parametrize(
    ("by", "data", "format_name", "seed"), FILES, ids=[f"{n}-{by}" for n, (by, *_) in enumerate(FILES)]
)
def test_each_generator_in_a_file_of_its_own(
    by: str, data: bytes, format_name: str, seed: int | None
) -> None:
    (item,) = generators(data, format_name)
    assert (item.by, item.says, item.status) == (by, f"made with {by}", Status.UNSIGNED)
    assert origin_of(item) is Origin.AI
    if by not in NO_PROMPT and "workflow" not in str(item.detail["place"]):
        assert str(item.detail["prompt"]).startswith("a house by the sea")
    if seed is not None:
        assert str(item.detail["seed"]) == str(seed)
    assert not [e for e in read_provenance(data, format_name).evidence if e.kind == Kind.CAMERA]


def test_all_that_is_given_is_shown() -> None:
    (item,) = generators(png({"parameters": A1111}), "PNG")
    assert item.detail == {
        "prompt": "a house by the sea, <lora:x:0.8>",
        "negative_prompt": "people, cars",
        "model": "v1-5-pruned",
        "sampler": "DPM++ 2M",
        "seed": "123456789",
        "steps": "20",
        "cfg_scale": "7",
        "version": "v1.10.1",
        "place": "PNG tEXt 'parameters'",
        "origin": "ai",
    }
    (item,) = generators(png(png_texts({"prompt": GRAPH})), "PNG")
    assert item.detail["negative_prompt"] == "people"
    assert (item.detail["model"], item.detail["sampler"]) == ("sd_xl.safetensors", "euler")
    for by, data, format_name, _ in FILES:
        (item,) = generators(data, format_name)
        if by in ("NovelAI", "Fooocus", "SwarmUI", "Draw Things"):
            assert item.detail["negative_prompt"] == "people"


def test_texts_after_the_image_data_and_squeezed_ones_are_read() -> None:
    import zlib

    plain = png()
    for kind, content in (
        (b"tEXt", b"parameters\0" + A1111.encode()),
        (b"zTXt", b"parameters\0\0" + zlib.compress(A1111.encode())),
        (b"iTXt", b"parameters\0\1\0\0\0" + zlib.compress(A1111.encode())),
    ):
        for after in (False, True):
            (item,) = generators(with_chunk(plain, kind, content, after_image=after), "PNG")
            assert item.detail["seed"] == "123456789"


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize(("text", "by"), [(json.dumps(NOVEL), "NovelAI"), (A1111, "Stable Diffusion web UI")])
def test_text_hidden_in_the_pixels(channels: int, text: str, by: str) -> None:
    pixels = natural(120, 90)
    if channels == 4:
        pixels = np.dstack((pixels, np.full(pixels.shape[:2], 255, np.uint8)))
    (item,) = generators(b"", "PNG", stealth(pixels, text))
    assert (item.by, item.detail["place"]) == (by, "hidden in the pixels")
    assert str(item.detail["prompt"]).startswith("a house by the sea")


def test_damaged_hidden_text_is_a_note() -> None:
    marked = stealth(natural(120, 90), A1111)
    marked[:, 1:] &= 0xFE
    found = read_provenance(b"", "PNG", marked)
    assert found.evidence == ()
    assert "hidden in the colours" in found.notes[0]


@pytest.mark.parametrize(
    ("credit", "by", "origin"),
    [
        ("Made with Google AI", "Google AI", Origin.AI),
        ("Edited with Google AI.", "Google AI", Origin.AI_EDITED),
        ("Midjourney", "Midjourney", Origin.AI),
    ],
)
def test_credit_lines(credit: str, by: str, origin: Origin) -> None:
    found = read_provenance(xmp_jpeg(("http://ns.adobe.com/photoshop/1.0/", "Credit", credit)), "JPEG")
    (item,) = found.evidence
    assert (item.kind, item.by, origin_of(item)) == (Kind.CREDIT, by, origin)


def test_a_graph_that_generates_nothing_is_no_claim_of_ai() -> None:
    (item,) = generators(png(png_texts({"prompt": RESIZING})), "PNG")
    assert (item.by, origin_of(item)) == ("ComfyUI", Origin.UNKNOWN)
    (item,) = generators(png({"postprocessing": "Postprocess upscale by: 4"}), "PNG")
    assert origin_of(item) is Origin.UNKNOWN


def graph(*nodes: tuple[str, dict[str, Any]]) -> str:
    """A graph of nodes that are called "1", "2" and so on."""
    return json.dumps(
        {str(n): {"class_type": kind, "inputs": inputs} for n, (kind, inputs) in enumerate(nodes, 1)}
    )


LOADED = ("LoadImage", {"image": "photo.jpg"})
SAVED = ("SaveImage", {"images": ["1", 0]})
SAMPLED = ("KSampler", {"steps": 20, "cfg": 7, "seed": 1, "sampler_name": "euler"})


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        (graph(SAMPLED, SAVED), Origin.AI),
        (graph(SAMPLED), Origin.AI),
        (graph(("VAEDecode", {"samples": ["3", 0]}), SAVED, SAMPLED), Origin.AI),
        (graph(("SomeNewService", {"prompt": "a house", "seed": 3}), SAVED), Origin.AI),
        (graph(("WanTextToImageApi", {"prompt": "a house"}), SAVED), Origin.AI),
        (graph(("SamplerCustomAdvanced", {"sigmas": ["9", 0]}), SAVED), Origin.AI),
        # The picture that is saved is not the one that is generated, or nothing is.
        (graph(LOADED, SAVED, SAMPLED, ("PreviewImage", {"images": ["3", 0]})), Origin.UNKNOWN),
        (graph(LOADED, SAVED, SAMPLED, ("SaveImage", {"images": ["3", 0]})), Origin.UNKNOWN),
        (graph(LOADED, SAVED, ("Image Generate Gradient", {"width": 9})), Origin.UNKNOWN),
        (graph(("AddTextToImage", {"image": ["2", 0], "text": "x"}), SAVED), Origin.UNKNOWN),
        (graph(("GeminiNode", {"prompt": "Describe it", "seed": 3}), SAVED), Origin.UNKNOWN),
        (graph(("Loop", {"images": ["2", 0]}), SAVED), Origin.UNKNOWN),
    ],
)
def test_what_counts_is_where_the_saved_picture_comes_from(text: str, origin: Origin) -> None:
    (item,) = generators(png({"prompt": text}), "PNG")
    assert (item.by, origin_of(item)) == ("ComfyUI", origin)


def test_the_positive_prompt_is_told_from_the_negative_one() -> None:
    guided = graph(
        ("CLIPTextEncode", {"text": "ugly", "clip": ["4", 0]}),
        ("CLIPTextEncode", {"text": PROMPT, "clip": ["4", 0]}),
        ("CFGGuider", {"positive": ["2", 0], "negative": ["1", 0], "cfg": 3}),
        ("SamplerCustomAdvanced", {"guider": ["3", 0], "sigmas": ["9", 0], "noise": ["6", 0]}),
        ("SaveImage", {"images": ["4", 0]}),
        ("RandomNoise", {"noise_seed": 8}),
    )
    (item,) = generators(png({"prompt": guided}), "PNG")
    assert (item.detail["prompt"], item.detail["seed"]) == (PROMPT, 8)
    bare = graph(("CLIPTextEncode", {"text": "ugly"}), ("X", {"negative": ["1", 0]}), ("Y", {"text": PROMPT}))
    (item,) = generators(png({"prompt": bare}), "PNG")
    assert item.detail["prompt"] == PROMPT


def test_a_mark_that_says_ai_takes_the_place_of_one_that_does_not() -> None:
    text = A1111.replace("v1.10.1", "ComfyUI")
    (item,) = generators(png(png_texts({"prompt": RESIZING, "parameters": text})), "PNG")
    assert (item.by, origin_of(item)) == ("ComfyUI", Origin.AI)


def test_a_canvas_of_invokeai_that_generated_nothing_is_no_claim() -> None:
    (item,) = generators(png({"invokeai_metadata": '{"canvas_v2_metadata": {"rasterLayers": []}}'}), "PNG")
    assert (item.by, origin_of(item)) == ("InvokeAI", Origin.UNKNOWN)


def test_settings_that_its_parser_does_not_know_are_read_all_the_same() -> None:
    flux = {key: value for key, value in INVOKE.items() if key not in ("scheduler", "cfg_scale")}
    (item,) = generators(png(png_texts({"invokeai_metadata": flux})), "PNG")
    assert (item.detail["model"], item.detail["prompt"]) == ("Juggernaut XL v9", PROMPT)


def test_numbers_that_json_does_not_know_are_left_out() -> None:
    (item,) = generators(
        png({"parameters": '{"sui_image_params": {"prompt": "x", "seed": -Infinity, "steps": NaN}}'}), "PNG"
    )
    assert set(item.detail) == {"prompt", "place", "origin"}


def test_a_program_that_also_writes_the_text_of_its_relatives_is_named_once() -> None:
    (item,) = generators(png(png_texts({"prompt": GRAPH, "parameters": A1111})), "PNG")
    assert item.by == "ComfyUI"


def test_a_graph_too_large_to_follow_still_tells_prompt_and_seed() -> None:
    large = GRAPH | {f"n{n}": {"class_type": "Note", "inputs": {}} for n in range(400)}
    (item,) = generators(png(png_texts({"prompt": large})), "PNG")
    assert (item.detail["prompt"], item.detail["seed"], item.detail["model"]) == (
        "a house by the sea",
        42,
        "sd_xl.safetensors",
    )


@pytest.mark.parametrize(
    "texts",
    [
        {"parameters": "Steps: climb the stairs. Seed: sow in spring."},
        {"parameters": "Focal length 50, ISO 200"},
        {"Comment": "Created with GIMP", "Software": "GIMP 2.10"},
        {"Software": "Adobe Photoshop 26.0 (Windows)"},
        {"Software": "NovelAIsh Painter"},
        {"Software": "Imagen Photo Suite"},
        {"Description": "A photograph of the Midjourney office; job id 12"},
        {"prompt": "What do you see?", "workflow": "scan, crop, archive"},
        {"prompt": '{"question": "What do you see?"}', "workflow": '{"steps": ["scan", "crop"]}'},
        {"Dream": "I had a dream last night"},
        {"sd-metadata": '{"card": "SanDisk"}'},
        {"Comment": '{"prompt": "x", "seed": 3}'},
        {"Title": "Stable", "Description": "Signature: John Smith"},
        {"Description": f"Flow field of run 12, rendered on the cluster. Job ID: {JOB}"},
        {"Comment": "How to remove sui_image_params from a picture"},
        {"": '{"model": "logistic", "sampler": "NUTS", "seed": 1, "steps": 1000, "c": 0.5}'},
    ],
)
def test_texts_that_only_look_alike(texts: dict[str, str]) -> None:
    assert generators(png(texts), "PNG") == []


def test_cameras_and_editors_are_no_generators() -> None:
    for software in (None, b"Adobe Photoshop Lightroom Classic 14.0\0", b"Luminar AI\0", b"Topaz Photo AI\0"):
        assert generators(jpeg(camera_tiff(software=software)), "JPEG") == []
    for credit in (
        "Reuters",
        "Photo: Dallas Evening News",
        "Edited with Luminar AI",
        "OpenAI/Handout via REUTERS",
        "Recraft Furniture Ltd.",
        "Midjourney Travel Photography",
    ):
        data = xmp_jpeg(("http://ns.adobe.com/photoshop/1.0/", "Credit", credit))
        assert read_provenance(data, "JPEG").evidence == ()
    only_half = jpeg(tiff(GROK[:1]))
    assert generators(only_half, "JPEG") == []


def test_damaged_metadata_still_names_the_generator_and_is_a_note() -> None:
    for texts, by in (
        (NOVEL | {"Comment": "{"}, "NovelAI"),
        ({"parameters": '{"sui_image_params": {'}, "SwarmUI"),
        ({"invokeai_metadata": "{broken"}, "InvokeAI"),
        ({"parameters": "x" * 50_000 + "\n" + A1111.splitlines()[-1]}, "Stable Diffusion web UI"),
    ):
        found = read_provenance(png(texts), "PNG")
        assert [item.by for item in found.evidence] == [by]
        assert found.notes == (
            f"The metadata of {by} in this file is damaged or far too long; its prompt and settings could not be read.",
        )


def test_a_camera_beside_a_generators_text_is_a_contradiction() -> None:
    data = with_chunk(png({"parameters": A1111}), b"eXIf", camera_tiff())
    kinds = [item.kind for item in read_provenance(data, "PNG").evidence]
    assert kinds == [Kind.GENERATOR, Kind.CAMERA, Kind.CONTRADICTION]


# Just below and far above the lengths that are parsed.
LINES = [
    "Hashes:{" * 4_500,
    "Hashes:{" * 30_000,
    " " * 3_900 + "-",
    " " * 39_000 + "-",
    " " * 200_000 + "-S 1",
]
LINES += [", " * 100_000, "[" * 39_000, "[" * 100_000, "{" * 100_000, '{"a":' * 50_000]


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
@pytest.mark.parametrize("keyword", ["parameters", "Dream", "sd-metadata", "prompt", "Comment", ""])
@measured_again
def test_texts_that_are_slow_to_search_are_not_searched(keyword: str, line: str) -> None:
    text = {"Dream": f'"x" -s 1{line}', "parameters": f"{line}\nSteps: 1, Sampler: x, Seed: 1, {line}"}.get(
        keyword, line
    )
    start = time.perf_counter()
    read_generators(Sources(Blocks("PNG", (Text(keyword, text, "PNG tEXt"),) * 50)))
    assert time.perf_counter() - start < 2.0


@measured_again
def test_a_graph_built_to_be_slow() -> None:
    chain = {
        str(n): {
            "class_type": "KSampler",
            "inputs": {
                "steps": 1,
                "cfg": 1,
                "sampler_name": "x",
                "positive": [str(n + 1), 0],
                "model": [str(n + 1), 0],
            },
        }
        for n in range(3000)
    }
    start = time.perf_counter()
    (item,) = generators(png(png_texts({"prompt": chain})), "PNG")
    assert item.by == "ComfyUI"
    assert time.perf_counter() - start < 2.0


SEEDS = [
    A1111, DREAM, MIDJOURNEY, json.dumps(GRAPH), json.dumps(INVOKE), json.dumps(SD_METADATA), json.dumps(SWARM),
    json.dumps(FOOOCUS), json.dumps(EASY), json.dumps(DRAW_THINGS), json.dumps(NOVEL), json.dumps(WORKFLOW), "NovelAI",
]  # fmt: skip
KEYWORDS = [
    "parameters",
    "prompt",
    "workflow",
    "Dream",
    "sd-metadata",
    "invokeai_metadata",
    "Comment",
    "Software",
    "",
]
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def metadata_texts(draw: st.DrawFn) -> str:
    """A generator's text with one value replaced by anything, or with letters changed."""
    seed = draw(st.sampled_from(SEEDS))
    if seed.startswith("{") and draw(st.booleans()):
        table = json.loads(seed)
        inner = table
        for _ in range(draw(st.integers(0, 3))):
            nested = [value for value in inner.values() if isinstance(value, dict)]
            if nested:
                inner = draw(st.sampled_from(nested))
        if inner:
            inner[draw(st.sampled_from(sorted(inner)))] = draw(JSON_VALUES)
        return json.dumps(table)
    at, length = draw(st.integers(0, len(seed))), draw(st.integers(0, 20))
    return seed[:at] + draw(st.text(max_size=10)) + seed[at + length :]


@given(
    st.lists(st.tuples(st.sampled_from(KEYWORDS), metadata_texts()), max_size=4),
    st.none() | metadata_texts(),
    st.none() | metadata_texts(),
)
def test_no_text_raises_or_gives_what_cannot_be_stored(
    texts: list[tuple[str, str]], hidden: str | None, comment: str | None
) -> None:
    blocks = Blocks("PNG", tuple(Text(keyword, text, "PNG tEXt") for keyword, text in texts))
    exif = Exif(comment=comment or None, model=hidden or None, software=comment or None)
    xmp = Xmp((Property(DC, "description", comment or ""),))
    marks = read_generators(Sources(blocks, exif, xmp, hidden))
    for item in marks.evidence:
        json.dumps(dict(item.detail))
        assert len(str(item.detail)) < 20_000
