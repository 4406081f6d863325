"""What is set of several statements of one article at once: one change, undone whole."""

from __future__ import annotations

from collections.abc import Sequence

from models.actors import ActorSpec
from models.coding.changing import note_of_draft, opened, put
from models.coding.completeness import settled
from models.coding.records import Ref, Role
from models.coding.setting import actor_of, kind_of
from models.coding.shaping import with_actors, with_mode_of_speaker
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, action
from models.people import Acting
from models.wording import say


def give_speaker(project: Project, acting: Acting, refs: Sequence[Ref], speaker: int | ActorSpec) -> Change:
    """Give several statements, or drafts, the same speaker: by id, or by name, where a new actor is made for none."""
    if not refs:
        raise NotAllowed(say("There is no statement here."), say("Choose one, or make one from a selection."))
    with action(project, acting, "give_speaker") as edit:
        name = ""
        for ref in refs:
            before, of, version_id, book = opened(edit, ref)
            actor = actor_of(edit, before, speaker)
            after = with_mode_of_speaker(with_actors(before, [actor], Role.CLAIMANT), before, kind_of(project, before))
            after, name = settled(after, book()), actor.name
            put(edit, version_id, before, after)
            note_of_draft(edit, of, after, ref)
        edit.say(statements=len(refs), after=name)
    return edit.done()
