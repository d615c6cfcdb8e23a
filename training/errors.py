"""The one base of every error that a command of this package reports to a person."""


class TrainingPackageError(Exception):
    """Something a person can mend; the message says what."""


class TrainingError(TrainingPackageError):
    """A run cannot start or go on; the message says why."""


class Interrupted(TrainingPackageError):  # noqa: N818  (not an error: what was asked for)
    """A run was stopped by a signal, after its state was saved.

    code: the exit code that shells give to a program which this signal ended.
    """

    def __init__(self, message: str, signal: int) -> None:
        super().__init__(message)
        self.code = 128 + signal
