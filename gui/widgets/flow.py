"""A row that goes on below where it has no room left, as words do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class Flow(QLayout):
    """Widgets side by side, as wide as each needs; those that do not fit begin another row."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, moves=True)

    def _place(self, box: QRect, moves: bool) -> int:
        """The height that the rows need in a box of this width."""
        x, y, deepest = box.x(), box.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > box.x() and x + size.width() > box.x() + box.width():
                x, y, deepest = box.x(), y + deepest + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(x, y, min(size.width(), box.width()), size.height()))
            x, deepest = x + size.width() + self.spacing(), max(deepest, size.height())
        return y + deepest - box.y()
