"""A file manager's part in a drag: a window that offers what its arguments name to whoever it is dragged to.

The arguments are URIs. Each line of standard input names a PNG file, which gets a picture of the whole screen. Standard
output says "shown", "grabbed" after each picture, and after each drag which action its target took.
"""

import sys

from PySide6.QtCore import QMimeData, QSocketNotifier, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "File manager of a test"


class Shelf(QLabel):
    """Starts a drag as soon as the mouse moves on it with its button down."""

    def __init__(self, uris: list[str]) -> None:
        super().__init__("\n".join(uris))
        self._uris = uris
        self.setWindowTitle(TITLE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl(uri) for uri in self._uris])
        drag = QDrag(self)
        drag.setMimeData(data)
        # As file managers do: whoever takes a move lets the file be deleted.
        offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction
        print(drag.exec(offered, Qt.DropAction.MoveAction).name, flush=True)


def grab() -> None:
    """Take the picture that is asked for; end where nobody is left to ask."""
    name = sys.stdin.readline().strip()
    if not name:
        QApplication.quit()
        return
    QGuiApplication.primaryScreen().grabWindow(0).save(name, "PNG")
    print("grabbed", flush=True)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    shelf = Shelf(sys.argv[1:])
    shelf.setGeometry(1200, 100, 300, 200)
    shelf.show()
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(grab)
    print("shown", flush=True)
    sys.exit(application.exec())
