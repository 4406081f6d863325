"""What the tour says, step by step, and what each step waits for."""

from __future__ import annotations

from dataclasses import dataclass

from models.wording import later

UNDONE, ASKED = "undone", "asked"  # what happens beside actions: one was undone, a picker has opened


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``waits_for`` is the verb of an action, or what else happens."""

    words: str  # a template
    keys: tuple[tuple[str, str], ...]  # commands whose keys are shown, and what they do (a template)
    waits_for: str


STEPS = (
    Step(
        later("This is a draft. The card says who speaks, which words, and which claim may fit. Read it: "
              "where does the speaker stand toward what the card names?"),
        (("support", later("is for it")), ("oppose", later("is against it"))), "set_stance",
    ),
    Step(
        later("All is right? Then keep it. The next draft comes by itself."),
        (("accept", later("keep it, then the next")),), "accept",
    ),
    Step(
        later("Not every draft is a statement. Turn this one down, to see how."),
        (("reject", later("reject the draft")),), "reject",
    ),
    Step(
        later("Nothing is lost. Whatever you did, take it back."),
        (("undo", later("undo")),), UNDONE,
    ),
    Step(
        later("Wrong claim, wrong speaker? Each has a picker. Open one; Esc closes it."),
        (("claim", later("claim")), ("speaker", later("speaker"))), ASKED,
    ),
)  # fmt: skip
LAST = Step(
    later("That is a coder’s day. The rest is at the bottom of the window, and in the guide."),
    (("finish", later("finish the article")), ("keys", later("all keys")), ("guide", later("the guide"))), "",
)  # fmt: skip
