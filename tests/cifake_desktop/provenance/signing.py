"""A certificate authority of the tests' own, and pictures signed with its certificates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
NEW_PICTURE = {"action": "c2pa.created", "digitalSourceType": IPTC + "trainedAlgorithmicMedia"}

MIME = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "AVIF": "image/avif",
    "GIF": "image/gif",
}


@dataclass(frozen=True)
class Authority:
    """A certificate authority that signs signers."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> str:
        return _pem(self.certificate)


@dataclass(frozen=True)
class Identity:
    """A certificate chain with its key, as PEM."""

    chain: str
    key: str


@cache
def authority(name: str = "Test Authority") -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _name(name, "Test Authority Ltd")
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=800))
        .not_valid_after(now + timedelta(days=800))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Authority(key, certificate)


@cache
def identity(
    common_name: str | None = "Test Signer",
    organisation: str | None = "Test Newspaper",
    begins: timedelta = timedelta(days=-400),
    ends: timedelta = timedelta(days=400),
    ocsp: str | None = None,
    purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.EMAIL_PROTECTION,
) -> Identity:
    """Issue a certificate for signing; `begins` and `ends` count from now, `ocsp` names a responder."""
    issuer = authority()
    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(common_name, organisation))
        .issuer_name(issuer.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()), critical=False
        )
    )
    if ocsp is not None:
        access = x509.AccessDescription(
            x509.oid.AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(ocsp)
        )
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    certificate = builder.sign(issuer.key, hashes.SHA256())
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Identity(_pem(certificate) + issuer.pem, secret.decode())


def opened(title: str = "source.jpg") -> dict[str, Any]:
    """The action of opening the ingredient of that title."""
    return {"action": "c2pa.opened", "parameters": {"ingredientIds": [title]}}


def placed(title: str) -> dict[str, Any]:
    return {"action": "c2pa.placed", "parameters": {"ingredientIds": [title]}}


@dataclass(frozen=True)
class Ingredient:
    """A picture that another one was made from."""

    data: bytes
    title: str = "source.jpg"
    relationship: str = "parentOf"
    format: str = "JPEG"


def sign(
    picture: bytes,
    format_name: str = "JPEG",
    *,
    actions: Sequence[Mapping[str, Any]] = (NEW_PICTURE,),
    actions_label: str = "c2pa.actions.v2",
    generator: Mapping[str, Any] | None = None,
    ingredients: Sequence[Ingredient] = (),
    title: str = "picture",
    by: Identity | None = None,
    remote: str | None = None,
    embed: bool = True,
    claim_version: int = 2,
) -> bytes:
    """Return the picture with a manifest that says these things, really signed."""
    import c2pa

    signer_identity = by or identity()
    manifest = {
        "claim_version": claim_version,
        "claim_generator_info": [dict(generator or {"name": "Test Painter", "version": "1.2"})],
        "title": title,
        "assertions": [{"label": actions_label, "data": {"actions": [dict(action) for action in actions]}}],
    }
    settings = {
        "version": 1,
        "core": {"allowed_network_hosts": []},
        "verify": {"verify_after_sign": False, "remote_manifest_fetch": False},
        "builder": {
            "thumbnail": {"enabled": False},
            "actions": {
                "auto_created_action": {"enabled": False},
                "auto_opened_action": {"enabled": False},
                "auto_placed_action": {"enabled": False},
            },
        },
    }
    info = c2pa.C2paSignerInfo(
        c2pa.C2paSigningAlg.ES256, signer_identity.chain.encode(), signer_identity.key.encode(), None
    )
    signed = BytesIO()
    with (
        c2pa.Context.from_dict(settings) as context,
        c2pa.Signer.from_info(info) as signer,
        c2pa.Builder(manifest, context=context) as builder,
    ):
        for ingredient in ingredients:
            description = {
                "title": ingredient.title,
                "relationship": ingredient.relationship,
                "label": ingredient.title,  # what actions refer to
            }
            builder.add_ingredient(description, MIME[ingredient.format], BytesIO(ingredient.data))
        if remote is not None:
            builder.set_remote_url(remote)
        if not embed:
            builder.set_no_embed()
        builder.sign(signer, MIME[format_name], BytesIO(picture), signed)
    return signed.getvalue()


def _name(common_name: str | None, organisation: str | None) -> x509.Name:
    parts = ((NameOID.COMMON_NAME, common_name), (NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts if value is not None])


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def _usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certificates,
        crl_sign=certificates,
        encipher_only=False,
        decipher_only=False,
    )
