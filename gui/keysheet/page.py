"""The sheet of all keys, on which each can be changed: choose one, press another."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.commands import MENUS, Command, group_name
from gui.keys import Keys, pressed
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.painting import Look, key_cap, metrics, paragraph, rounded, shown_key, wrapped
from gui.style.plain import set_tip
from gui.style.themes import MIDDLE, SMALL, SPACE, alpha
from gui.widgets.buttons import Button
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, Rule, row, stack
from models.errors import NotAllowed
from models.wording import later, say

WIDTH = 1280
COLUMNS = (("Move", "Decide"), ("Correct", "View"), ("Evidence", "Make and finish"), ("Project", "Help"))
CAP_ROOM = 96
ROW = 240  # pixels that a row needs, as designed
PADDING = 14  # of a row, above and below its lines
HINT = later("Click one, or choose it with Tab and Enter, to change it. All of them are in the menus too.")


class KeySheet(Page):
    """All commands in their groups; ``keys_changed`` of what is around is called when a key was changed."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH, top=SPACE[6])
        self._keys, self._changed = around.keys, around.keys_changed
        self.rows: dict[str, KeyRow] = {}
        self._open: KeyRow | None = None
        self.said = Label(say(HINT), self.look, SMALL, tone="ink2", wraps=True)
        head = stack(Title(say("Keys"), self.look), self.said, gap=SPACE[2])
        reset = Button(say("All as they were"), self.look, self.reset_all)
        line = row(head, reset, Button(say("Back"), self.look, around.back, "Esc"), gap=SPACE[3])
        line.setStretch(0, 1)
        self.column.addLayout(line)
        self.column.addSpacing(SPACE[5])
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE[6])
        self._groups: list[QWidget] = []
        more = dict.fromkeys(command.group for command in self._keys.commands if command.group not in MENUS)
        for names in (*COLUMNS[:-1], (*COLUMNS[-1], *more)):
            self._groups.append(self._column_of(names))
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        self._arrange()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As many groups beside each other as there is room for."""
        room = min(self.width(), self.look.px(WIDTH)) - 2 * SPACE[6]
        across = max(1, min(len(self._groups), int((room + SPACE[6]) // (self.look.px(ROW) + SPACE[6]))))
        for n, group in enumerate(self._groups):
            self._grid.addWidget(group, n // across, n % across, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self._groups)):
            self._grid.setColumnStretch(column, int(column < across))

    def reset_all(self) -> None:
        """Give every command its default keys."""
        self._keys.reset_all()
        self._told(say("Every command has its own key again."), "ink2")

    def ask(self, row_: KeyRow) -> None:
        """Wait for the key that this command shall have."""
        if self._open is not None and self._open is not row_:
            self._open.listen(False)
        self._open = row_
        row_.listen(True)
        said = say("Press the new key for “{command}”. Esc leaves it, Backspace gives it its own key back.",
                   command=row_.command.name)  # fmt: skip
        self.said.setText(said)
        self.said.set_tone("accent")

    def take(self, row_: KeyRow, key: str) -> None:
        """What was pressed while a row was waiting."""
        if key == "Esc":
            self._told(say(HINT), "ink2")
        elif key == "Backspace":
            self._keys.reset(row_.command.id)
            self._told(say("“{command}” has its own key again.", command=row_.command.name), "ink2")
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
        self._told(say("“{command}” is now {key}.", command=command.name, key=shown_key(key)), "ink2")

    def _told(self, said: str, tone: str) -> None:
        if self._open is not None:
            self._open.listen(False)
            self._open = None
        for row_ in self.rows.values():
            row_.refresh()
        self.said.setText(said)
        self.said.set_tone(tone)
        self._changed()

    def _column_of(self, groups: Iterable[str]) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for n, group in enumerate(groups):
            column.addSpacing(SPACE[5] if n else 0)
            column.addWidget(Label(group_name(group), self.look, MIDDLE, fonts.STRONG))
            column.addSpacing(SPACE[1])
            column.addWidget(Rule(self.look))
            column.addSpacing(SPACE[1])
            for command in self._keys.commands:
                if command.group == group:
                    self.rows[command.id] = KeyRow(command, self._keys, self.look, self)
                    column.addWidget(self.rows[command.id])
        return widget


class KeyRow(QPushButton):
    """One command with the cap of its key."""

    def __init__(self, command: Command, keys: Keys, look: Look, sheet: KeySheet) -> None:
        super().__init__()
        self.command, self._keys, self._look, self._sheet = command, keys, look, sheet
        self._listens, self._refused = False, ""
        self._lines: tuple[str, ...] = (command.name,)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: sheet.ask(self))
        self.refresh()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._wrap()

    def refresh(self) -> None:
        """Look again at what its key is."""
        keys = ", ".join(shown_key(key) for key in self._keys.of(self.command.id))
        said = say("{command}: {keys}", command=self.command.name, keys=keys or say("no key yet"))
        self.setAccessibleName(said)
        set_tip(self, said)
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
        return QSize(round(self._look.px(ROW)), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        words = self._refused or self.command.name
        self._lines = wrapped(words, self._look.font(SMALL), self.width() - self._look.px(CAP_ROOM) - 4, 3)
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        lines = metrics(self._look.font(SMALL)).lineSpacing() * len(self._lines)
        return round(lines + self._look.px(PADDING))

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
        cap = say("press …") if self._listens else self._keys.cap(self.command.id)
        if cap:
            key_cap(painter, self._look, 4, (self.height() - self._look.px(18)) / 2, cap, strong=self._listens)
        height = metrics(self._look.font(SMALL)).lineSpacing() * len(self._lines)
        left = self._look.px(CAP_ROOM)
        room = QRectF(left, (self.height() - height) / 2, self.width() - left - 4, height)
        tone = theme.oppose if self._refused else theme.ink2
        paragraph(painter, room, self._lines, tone, self._look.font(SMALL))


PAGE = PageSpec(
    "keys", later("Keys"), KeySheet, Command("keys", "Help", later("All keys"), ("?",), after="smaller"),
    needs_project=False,
)  # fmt: skip
