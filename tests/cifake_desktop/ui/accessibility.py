"""What the tests of accessibility share: a walk through what screen readers see of a widget."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QWidget

Role = QAccessible.Role

# What somebody can act on, by what Qt calls it. "StaticText" is a text to read and copy, "Grouping" a panel.
ROLES_TO_ACT_ON = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.RadioButton,
    Role.EditableText,
    Role.StaticText,
    Role.Graphic,
    Role.Grouping,
    Role.Client,  # a part that scrolls by keys
    Role.Slider,
    Role.Table,
    Role.List,
    Role.ListItem,
    Role.Cell,
    Role.MenuItem,
}
_CLICKABLE = {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.MenuItem}


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader comes to."""

    thing: QObject
    role: QAccessible.Role
    name: str
    description: str
    focusable: bool

    @property
    def interactive(self) -> bool:
        return self.focusable or self.role in _CLICKABLE

    @property
    def icon_only(self) -> bool:
        return isinstance(self.thing, QAbstractButton) and not self.thing.text()

    def __str__(self) -> str:
        return f"{type(self.thing).__name__} {self.role.name} {self.name!r} {self.description!r}"


def walk(widget: QWidget) -> list[Node]:
    """Return everything below a widget that is not hidden, the widget first."""
    return list(_nodes(QAccessible.queryAccessibleInterface(widget)))


def _nodes(interface: QAccessibleInterface | None) -> Iterator[Node]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    thing = interface.object()
    if thing is not None:  # cells have none; the table's own tests look at those
        yield Node(
            thing,
            interface.role(),
            interface.text(QAccessible.Text.Name),
            interface.text(QAccessible.Text.Description),
            bool(interface.state().focusable),
        )
        for number in range(interface.childCount()):
            yield from _nodes(interface.child(number))


def focusable(widget: QWidget) -> list[QWidget]:
    """Return every widget below that Tab should come to now."""
    return [
        child
        for child in widget.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.window() is widget.window()
        and child.focusProxy() is None
        and (child.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    ]
