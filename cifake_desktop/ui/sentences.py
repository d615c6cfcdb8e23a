"""Says in the window's language what the rooms below say in English.

What they say is kept and exported in English, whatever the window speaks, so it is translated where it is shown.
"""

from cifake_desktop.ui.translation import tr


def said(sentence: str) -> str:
    """Return a sentence of the rooms below in the window's language; one that is not known stays as it is."""
    return tr(sentence)
