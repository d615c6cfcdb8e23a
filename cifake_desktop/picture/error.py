"""Why a file could not become a picture."""


class PictureError(Exception):
    """A file could not become a picture.

    Attributes:
        code: "not_found", "is_folder", "not_readable", "empty", "not_an_image", "unsupported_format",
            "truncated" or "too_large".
        message: one or two sentences for people.

    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def unsupported(kind: str) -> PictureError:
    """Return the error for a kind of picture, in the words of people, that is not read here."""
    return PictureError(
        "unsupported_format", f"This application does not read this kind of picture yet: {kind}."
    )


def damaged() -> PictureError:
    """Return the error for a file whose content makes no sense."""
    return PictureError("truncated", "This file is cut off or damaged: the picture in it could not be read.")
