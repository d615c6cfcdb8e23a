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
