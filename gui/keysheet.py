"""The sheet of all keys, on which each can be changed: choose one, press another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from gui.commands import COMMANDS, Command
from gui.keys import Keys, pressed
from gui.style import fonts
from gui.style.painting import Look, key_cap, metrics, paragraph, rounded, shown_key, wrapped
from gui.style.themes import MIDDLE, SMALL, SPACE, Theme, alpha
from gui.widgets.buttons import Button
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, Rule, row, stack
from models.errors import NotAllowed

WIDTH = 1280
COLUMNS = (("Move", "Decide"), ("Correct", "View"), ("Evidence", "Make and finish"), ("Project", "Help"))
CAP_ROOM = 96
ONE_LINE, TWO_LINES = 30, 44  # heights of a row
HINT = "Click one, or choose it with Tab and Enter, to change it. All of them are in the menus too."


class KeySheet(Page):
    """All commands in their groups; ``changed`` is called when a key was changed."""

    def __init__(self, theme: Theme, keys: Keys, changed: Callable[[], object], close: Callable[[], object]) -> None:
        super().__init__(theme, WIDTH)
        self._keys, self._changed = keys, changed
        self.rows: dict[str, KeyRow] = {}
        self._open: KeyRow | None = None
        self.said = Label(HINT, theme, SMALL, tone="ink2", wraps=True)
        head = stack(Title("Keys", theme), self.said, gap=SPACE[2])
        reset = Button("All as they were", theme, self.reset_all)
        line = row(head, reset, Button("Back", theme, close, "Esc"), gap=SPACE[3])
        line.setStretch(0, 1)
        self.column.addLayout(line)
        self.column.addSpacing(SPACE[6])
        groups = QHBoxLayout()
        groups.setSpacing(SPACE[6])
        for names in COLUMNS:
            groups.addLayout(self._column_of(names), 1)
        self.column.addLayout(groups)
        self.column.addStretch(1)

    def reset_all(self) -> None:
        """Give every command its default keys."""
        self._keys.reset_all()
        self._told("Every command has its own key again.", "ink2")

    def ask(self, row_: KeyRow) -> None:
        """Wait for the key that this command shall have."""
        if self._open is not None and self._open is not row_:
            self._open.listen(False)
        self._open = row_
        row_.listen(True)
        said = f"Press the new key for “{row_.command.label}”. Esc leaves it, Backspace gives it its own key back."
        self.said.setText(said)
        self.said.set_tone("accent")

    def take(self, row_: KeyRow, key: str) -> None:
        """What was pressed while a row was waiting."""
        if key == "Esc":
            self._told(HINT, "ink2")
        elif key == "Backspace":
            self._keys.reset(row_.command.id)
            self._told(f"“{row_.command.label}” has its own key again.", "ink2")
        else:
            self._change(row_.command, key)

    def _change(self, command: Command, key: str) -> None:
        try:
            self._keys.change(command.id, key)
        except NotAllowed as refused:
            self.said.setText(str(refused))
            self.said.set_tone("oppose")
            self.rows[command.id].refuse(refused.what)
            return
        self._told(f"“{command.label}” is now {shown_key(key)}.", "ink2")

    def _told(self, said: str, tone: str) -> None:
        if self._open is not None:
            self._open.listen(False)
            self._open = None
        for row_ in self.rows.values():
            row_.refresh()
        self.said.setText(said)
        self.said.set_tone(tone)
        self._changed()

    def _column_of(self, groups: Iterable[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for group in groups:
            column.addWidget(Label(group, self.theme, MIDDLE, fonts.STRONG))
            column.addSpacing(SPACE[1])
            column.addWidget(Rule(self.theme))
            column.addSpacing(SPACE[1])
            for command in COMMANDS:
                if command.group == group:
                    self.rows[command.id] = KeyRow(command, self._keys, self.theme, self)
                    column.addWidget(self.rows[command.id])
            column.addSpacing(SPACE[5])
        column.addStretch(1)
        return column


class KeyRow(QPushButton):
    """One command with the cap of its key."""

    def __init__(self, command: Command, keys: Keys, theme: Theme, sheet: KeySheet) -> None:
        super().__init__()
        self.command, self._keys, self._look, self._sheet = command, keys, Look(theme), sheet
        self._listens, self._refused = False, ""
        self._lines: tuple[str, ...] = (command.label,)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: sheet.ask(self))
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._look = Look(theme)
        self.update()

    def refresh(self) -> None:
        """Look again at what its key is."""
        keys = ", ".join(shown_key(key) for key in self._keys.of(self.command.id))
        self.setAccessibleName(f"{self.command.label}: {keys or 'no key'}")
        self.setToolTip(f"{self.command.label}: {keys or 'no key yet'}")
        self.update()

    def listen(self, yes: bool) -> None:
        """Begin or end to wait for a key."""
        self._listens = yes
        self.refuse("")
        if yes:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say in the row itself why a key was not taken, for the head may be out of sight; empty ends that."""
        self._refused = why
        self._wrap()

    def sizeHint(self) -> QSize:
        return QSize(240, ONE_LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        words = self._refused or self.command.label
        self._lines = wrapped(words, self._look.font(SMALL), self.width() - CAP_ROOM - 4, 2)
        self.setFixedHeight(ONE_LINE if len(self._lines) == 1 else TWO_LINES)
        self.update()

    def event(self, event: QEvent) -> bool:
        if self._listens and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            assert isinstance(event, QKeyEvent)
            event.accept()
            if event.type() == QEvent.Type.KeyPress and (key := pressed(event)):
                self._sheet.take(self, key)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._listens:
            self._sheet.take(self, "Esc")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            edge = alpha(theme.accent) if self.hasFocus() else None
            rounded(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), alpha(theme.panel), edge, 6)
        cap = "press …" if self._listens else self._keys.cap(self.command.id)
        if cap:
            key_cap(painter, self._look, 4, (self.height() - 18) / 2, cap, strong=self._listens)
        height = metrics(self._look.font(SMALL)).lineSpacing() * len(self._lines)
        room = QRectF(CAP_ROOM, (self.height() - height) / 2, self.width() - CAP_ROOM - 4, height)
        tone = theme.oppose if self._refused else theme.ink2
        paragraph(painter, room, self._lines, tone, self._look.font(SMALL))
