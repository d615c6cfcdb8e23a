"""The one base of every error that a command of this package reports to a person."""


class TrainingPackageError(Exception):
    """Something a person can mend; the message says what."""


class TrainingError(TrainingPackageError):
    """A run cannot start or go on; the message says why."""
