"""Where actors are mentioned, as far as machines have found: by the names that a person knows them by."""

from __future__ import annotations

from dataclasses import dataclass

from models.actors.deciding import Found
from models.file import Project

# Those in the casts of articles, as they were read last, that are the actor ?1, or the name ?2 of the kind ?3.
NAMES_OF = (
    "SELECT name, kind FROM actor WHERE id = ?1 UNION SELECT l.name, a.kind FROM alias l JOIN actor a "
    "ON a.id = l.actor_id WHERE l.actor_id = ?1 AND l.given_by = 'person' UNION SELECT name, kind FROM verdict "
    "WHERE actor_id = ?1 AND same = 1 UNION SELECT ?2, ?3 WHERE ?1 IS NULL"
)
AROUND = 70  # characters before and after a name
FEW = 50  # articles of somebody, among which the newest words are looked for
CASTS = (
    f"SELECT DISTINCT m.id, m.reading_id, r.article_id FROM ({NAMES_OF}) n CROSS JOIN cast_member m "
    "ON m.name = n.name COLLATE NOCASE AND m.kind = n.kind JOIN reading r ON r.id = m.reading_id "
    "WHERE r.id = (SELECT max(l.id) FROM reading l WHERE l.article_id = r.article_id AND l.problem = '')"
)


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article that somebody is mentioned in; ``spoken`` counts attributions."""

    article_id: int
    headline: str
    outlet: str
    published: str | None
    mentions: int
    spoken: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words around a name, and where they stand."""

    words: str
    outlet: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Week:
    """A week by its Monday, an ISO date: articles that mention somebody, and those in which she speaks."""

    monday: str
    articles: int
    speaks: int


def appearances(project: Project, who: int | Found, limit: int = 50, skipping: int = 0) -> list[Appearance]:
    """Where an actor, or whom machines call so, is mentioned: the newest article first."""
    rows = project.tuples(
        f"SELECT a.id, a.headline, a.outlet, a.published, sum((SELECT count(*) FROM mention x "
        "WHERE x.reading_id = c.reading_id AND x.cast_member_id = c.id)), sum((SELECT count(*) FROM attribution t "
        f"WHERE t.reading_id = c.reading_id AND t.speaker_id = c.id)) FROM ({CASTS}) c JOIN article a "
        "ON a.id = c.article_id GROUP BY a.id ORDER BY a.published DESC, a.id DESC LIMIT ?4 OFFSET ?5",
        *_given(who), limit, skipping,
    )  # fmt: skip
    return [Appearance(*row) for row in rows]


def weeks(project: Project, who: int | Found) -> list[Week]:
    """The weeks in which articles with a date mention somebody, in their order; weeks without any are not told."""
    rows = project.tuples(
        "SELECT date(a.published, '-6 days', 'weekday 1') AS monday, count(DISTINCT a.id), count(DISTINCT CASE WHEN "
        "EXISTS (SELECT 1 FROM attribution t WHERE t.reading_id = c.reading_id AND t.speaker_id = c.id) THEN a.id END) "
        f"FROM ({CASTS}) c JOIN article a ON a.id = c.article_id WHERE date(a.published) NOT NULL GROUP BY monday "
        "ORDER BY monday",
        *_given(who),
    )
    return [Week(*row) for row in rows]


def excerpt(project: Project, who: int | Found) -> Excerpt | None:
    """The words around one of the newest mentions of somebody; None where machines have found none."""
    rows = project.tuples(
        "SELECT substr(a.text, max(0, x.start - ?5) + 1, x.end - x.start + 2 * ?5), x.start > ?5, a.outlet, "
        "a.published "
        f"FROM ({CASTS} ORDER BY r.article_id DESC LIMIT ?4) c JOIN mention x ON x.reading_id = c.reading_id "
        "AND x.cast_member_id = c.id JOIN article a ON a.id = c.article_id ORDER BY a.published DESC, x.start LIMIT 1",
        *_given(who), FEW, AROUND,
    )  # fmt: skip
    if not rows:
        return None
    words, is_cut, outlet, published = rows[0]
    told = " ".join(words.split()[1 if is_cut else 0 : -1]) or words
    return Excerpt(f"… {told} …" if is_cut else f"{told} …", outlet, published)


def whereabouts(project: Project, who: int | Found, most: int) -> tuple[set[int], dict[str, int]]:
    """The articles, at most so many, that mention somebody, and how many of them each outlet has, most first."""
    rows = project.tuples(
        f"SELECT a.id, a.outlet FROM ({CASTS} LIMIT ?4) c JOIN article a ON a.id = c.article_id", *_given(who), most
    )
    outlets: dict[str, int] = {}
    for outlet in dict(rows).values():
        if outlet:
            outlets[outlet] = outlets.get(outlet, 0) + 1
    return {article_id for article_id, _ in rows}, dict(sorted(outlets.items(), key=lambda one: (-one[1], one[0])))


def _given(who: int | Found) -> tuple[object, object, object]:
    return (who, None, None) if isinstance(who, int) else (None, who.name, str(who.kind))
