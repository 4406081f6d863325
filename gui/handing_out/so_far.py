"""What was handed out so far: batch by batch, how it was drawn, how far it is; and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.desk.shown import shown_time
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import Button, SmallButton
from gui.widgets.labels import Label
from gui.widgets.pages import Card, row
from gui.widgets.progress import ProgressLine
from models.wording import say
from models.work import Batch, Share, Withdrawal, plan_in_words

NAMES, BAR = 150, 140  # pixels
Ask = Callable[[int, int | None], object]  # of a batch, from one coder or all: what taking it back would mean
Take = Callable[[Withdrawal, bool], object]


class SoFar(QWidget):
    """A card for each batch, the newest first."""

    def __init__(self, look: Look, ask: Ask, take: Take) -> None:
        super().__init__()
        self._look, self._ask, self._take = look, ask, take
        self.cards: dict[int, BatchCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[3])

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = {}
        head = say("Handed out so far") if batches else say("Nothing is handed out yet.")
        self._column.addWidget(Label(head, self._look, SMALL, fonts.STRONG))
        for batch in reversed(batches):
            card = self.cards[batch.id] = BatchCard(batch, self._look, self._ask)
            self._column.addWidget(card)

    def show_withdrawal(self, found: Withdrawal) -> None:
        """Say in its card what taking back would mean, and let it be decided there."""
        self.leave()
        card = self.cards.get(found.batch_id)
        if card is not None:
            card.show_pane(TakingBack(found, self._look, self._take, self.leave))

    def leave(self) -> bool:
        """Decide nothing; False where nothing was asked."""
        asked = [card for card in self.cards.values() if card.pane is not None]
        for card in asked:
            card.drop_pane()
        return bool(asked)


class BatchCard(Card):
    """One batch."""

    def __init__(self, batch: Batch, look: Look, ask: Ask) -> None:
        super().__init__(look, panel=True)
        self.pane: TakingBack | None = None
        self.buttons: dict[int | None, SmallButton] = {}
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self._inside.setSpacing(SPACE[1])
        self._inside.addLayout(self._head(batch, look, ask))
        words = " ".join(plan_in_words(batch.plan))
        if words:
            self._inside.addWidget(Label(words, look, TINY, tone="ink2", wraps=True))
        for share in batch.shares:
            self._inside.addLayout(self._share(batch, share, look, ask))

    def show_pane(self, pane: TakingBack) -> None:
        """Ask what is to go back."""
        self.pane = pane
        self._inside.addWidget(pane)
        pane.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_pane(self) -> None:
        """Ask no more."""
        if self.pane is not None:
            button = self.buttons.get(self.pane.coder_id)
            self._inside.removeWidget(self.pane)
            self.pane.hide()
            self.pane.deleteLater()
            self.pane = None
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, batch: Batch, look: Look, ask: Ask) -> QVBoxLayout:
        made = say("{finished} of {n} reading finished|{finished} of {n} readings finished", n=batch.readings,
                   finished=batch.finished)  # fmt: skip
        parts = [shown_time(batch.made_at), made]
        if batch.version is not None:
            parts.append(say("codebook version {number}, “{name}”", number=str(batch.version), name=batch.frozen_as))
        name, said = Label(batch.name, look, SMALL, fonts.STRONG), Label("  ·  ".join(parts), look, TINY, tone="ink2")
        column = QVBoxLayout()
        column.setSpacing(SPACE[1])
        column.addLayout(row(name, said, 0, self._button(batch, None, "", look, ask), gap=SPACE[3]))
        return column

    def _share(self, batch: Batch, share: Share, look: Look, ask: Ask) -> QVBoxLayout:
        words = say("{finished} of {n} article finished|{finished} of {n} articles finished", n=share.articles,
                    finished=share.finished)  # fmt: skip
        more = [words]
        if share.begun:
            more.append(say("{n} begun", n=share.begun))
        if share.shared:
            more.append(say("{n} for all", n=share.shared))
        if share.hidden:
            more.append(say("suggestions hidden in {n}", n=share.hidden))
        who, bar = Label(share.coder, look, TINY, 500), ProgressLine(look)
        who.setFixedWidth(round(look.px(NAMES)))
        bar.setFixedWidth(round(look.px(BAR)))
        bar.set_share(share.finished / share.articles)
        said = Label(", ".join(more), look, TINY, tone="ink2")
        column = QVBoxLayout()
        button = self._button(batch, share.coder_id, share.coder, look, ask)
        column.addLayout(row(who, bar, said, 0, button, gap=SPACE[3]))
        return column

    def _button(self, batch: Batch, coder_id: int | None, coder: str, look: Look, ask: Ask) -> SmallButton:
        label = say("Take back …") if coder_id is not None else say("Take all back …")
        button = SmallButton(label, look, lambda: ask(batch.id, coder_id))
        whole = say("Take {batch} back from {coder} …", batch=batch.name, coder=coder)
        button.setAccessibleName(whole if coder else say("Take {batch} back …", batch=batch.name))
        self.buttons[coder_id] = button
        return button


class TakingBack(QWidget):
    """What taking back would mean, and the ways to go on."""

    def __init__(self, found: Withdrawal, look: Look, take: Take, leave: Callable[[], object]) -> None:
        super().__init__()
        self.coder_id = found.coder_id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[3], 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(Label(say("Nothing has changed yet."), look, TINY, tone="ink3", italic=True))
        for one in found.coders:
            column.addWidget(Label(self._said(one.coder, len(one.untouched), len(one.begun)), look, SMALL, wraps=True))
        stay = say("Codings stay in any case. One Undo gives all of it back.")
        column.addWidget(Label(stay, look, TINY, tone="ink3", wraps=True))
        buttons = []
        if found.untouched:
            label = say("Take {n} back|Take {n} back", n=found.untouched)
            buttons.append(Button(label, look, lambda: take(found, False), primary=True))
        if found.begun:
            every = found.untouched + found.begun
            label = say("Take all {n} back all the same|Take all {n} back all the same", n=every)
            buttons.append(Button(label, look, lambda: take(found, True)))
        buttons.append(Button(say("Leave it"), look, leave, "Esc"))
        self.first = buttons[0]
        column.addLayout(row(*buttons, 0))

    def _said(self, coder: str, untouched: int, begun: int) -> str:
        back = say("{coder}: {n} article goes back.|{coder}: {n} articles go back.", n=untouched, coder=coder)
        if not begun:
            return back
        kept = say("{coder} has begun {n}, which stays.|{coder} has begun {n}, which stay.", n=begun, coder=coder)
        return say("{back} {kept}", back=back, kept=kept)
