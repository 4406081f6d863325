"""Who acts: a coder, in a layer, in the role of one. Every action is given one, and asks it once what it may do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from models.errors import NotAllowed, NotFound
from models.file import CODINGS, Project, new_uid, seal
from models.people.who import CoderRole, coder
from models.wording import say


class Right(StrEnum):
    """What an action takes: to code for oneself, or to lead (codebook, handing out, what others have coded)."""

    CODE = "code"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Acting:
    """A coder in one layer, coding as everybody does or, as LEAD, deciding for the project."""

    coder_id: int
    layer_id: int
    role: CoderRole = CoderRole.CODER

    def demand(self, right: Right) -> None:
        """Raise NotAllowed where this one may not do what takes ``right``."""
        if right is Right.LEAD and self.role is not CoderRole.LEAD:
            raise NotAllowed(say("Only a project lead can do that."), say("Ask a lead of the project."))

    def owns(self, coder_id: int, layer_id: int | None) -> bool:
        """Whether what a coder has in a layer (None: in none) is this one's own."""
        return coder_id == self.coder_id and layer_id in (None, self.layer_id)


def acting(project: Project, coder_id: int, layer: str = CODINGS) -> Acting:
    """The coder at work in a layer, with a coder's rights: what others have coded can't be touched."""
    return Acting(coder_id, layer_id(project, layer))


def leading(project: Project, by: Acting) -> Acting:
    """The same one as a lead; raises NotAllowed where the project does not call this coder one."""
    if coder(project, by.coder_id).role is not CoderRole.LEAD:
        raise NotAllowed(say("Only a project lead can do that."), say("Ask a lead of the project."))
    return replace(by, role=CoderRole.LEAD)


def layer_id(project: Project, name: str) -> int:
    """The id of the layer of this name; raises NotFound, naming those that there are."""
    layers = dict(project.tuples("SELECT name, id FROM layer ORDER BY id"))
    if name not in layers:
        raise NotFound(
            say("There is no layer {layer} in {file}.", layer=name, file=project.path.name),
            say("It has: {layers}.", layers=", ".join(layers)),
        )
    return int(layers[name])


def add_layer(project: Project, name: str, kind: str = "coding") -> int:
    """Make a layer (``coding`` or ``adjudication``) where there is none of this name; returns its id."""
    with project.transaction():
        found = project.value("SELECT id FROM layer WHERE name = ?", name)
        if found:
            return int(found)
        made = project.insert("layer", {"uuid": new_uid(), "name": name, "kind": kind})
        seal(project, "layer", made)
    return made
