"""Who appears in one article: what the machine found, and the actors that coders have used."""

from __future__ import annotations

from models.actors import found_as
from models.articles import WORD
from models.coding.records import ItemActor
from models.file import Project
from models.findings import ActorKind, CastMember, Reading
from models.people import Acting


def cast_of(project: Project, acting: Acting, article_id: int, reading: Reading | None) -> list[ItemActor]:
    """Actors of the coder's statements in the article first, then those found in it, speakers before others."""
    used = project.select(
        "SELECT DISTINCT a.id, a.name, a.kind, a.title FROM statement s "
        "JOIN statement_actor sa ON sa.statement_id = s.id JOIN actor a ON a.id = sa.actor_id "
        "WHERE s.article_id = ? AND s.coder_id = ? AND s.layer_id = ? ORDER BY a.name",
        article_id,
        acting.coder_id,
        acting.layer_id,
    )
    found = [ItemActor(row["id"], row["name"], ActorKind(row["kind"]), row["title"]) for row in used]
    names = {actor.name.casefold() for actor in found}
    for member in _by_weight(reading) if reading else ():
        if member.name.casefold() in names or not WORD.search(member.name):
            continue
        names.add(member.name.casefold())
        known = found_as(project, member.name, member.kind, member.title)
        if known is None:
            found.append(ItemActor(None, member.name, member.kind, member.title, aliases=member.aliases))
        elif known.id not in {one.actor_id for one in found}:
            names.add(known.name.casefold())
            also = (member.name,) if member.name.casefold() != known.name.casefold() else ()
            title = known.title or member.title
            found.append(ItemActor(known.id, known.name, known.kind, title, aliases=(*also, *member.aliases)))
    return found


def _by_weight(reading: Reading) -> list[CastMember]:
    spoken = [a.speaker for a in reading.attributions]
    named = [m.cast for m in reading.mentions]
    order = sorted(range(len(reading.cast)), key=lambda n: (-spoken.count(n), -named.count(n), n))
    return [reading.cast[n] for n in order]
