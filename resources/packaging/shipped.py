"""Which distributions are in the packaged application, and what they say of themselves and their licences."""

from collections.abc import Iterable
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

from cifake_desktop.about.parts import APPLICATION, is_licence


def shipped_distributions(modules: Iterable[str]) -> list[str]:
    """Return the names of the distributions that bring the modules, the application's first.

    Args:
        modules: names as they are imported, for example "PIL.Image".

    """
    owners = packages_distributions()
    packages = {module.partition(".")[0] for module in modules}
    names = {name for package in packages for name in owners.get(package, ())}
    return [APPLICATION, *sorted(names - {APPLICATION})]


def licence_files(name: str) -> list[tuple[str, str]]:
    """Return the licences and notices that lie among a distribution's code, and the folders for them in the bundle.

    Those that lie with its metadata are left out.
    """
    found = distribution(name)
    files = [
        file
        for file in found.files or ()
        if is_licence(file.as_posix()) and ".dist-info" not in file.as_posix() and ".." not in file.parts
    ]
    return [(str(Path(str(found.locate_file(file)))), file.parent.as_posix()) for file in files]
