"""How a batch was drawn and split, in words, out of the plan that is kept with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from models.wording import later, say
from models.work.sampling import Stratum

NAMES = {
    "outlet": later("outlet"),
    "year": later("year"),
    "month": later("month"),
    "week": later("week"),
    "language": later("language"),
}
UNKNOWN = {
    "outlet": later("no outlet"),
    "year": later("no date"),
    "month": later("no date"),
    "week": later("no date"),
    "language": later("no language"),
}
DAYS = (
    later("Monday"), later("Tuesday"), later("Wednesday"), later("Thursday"), later("Friday"), later("Saturday"),
    later("Sunday"),
)  # fmt: skip
ORDERS = {
    "shared first": later("The shared ones first, then by date."),
    "date": later("By date."),
    "chance": later("In an order of chance."),
}
MOST = 12  # strata that are named before the rest is counted
Plan = Mapping[str, Any]


def plan_in_words(plan: Plan) -> list[str]:
    """A plan as sentences: of what was drawn, how, what it could not reach, how it was split. Empty for a plan of {}.

    What only a file from elsewhere can hold, and can't be worded, is left out.
    """
    said = []
    for part in (_of_what, _how, _left_out, _unreached, _split):
        try:
            said += part(plan)
        except (LookupError, TypeError, ValueError, AttributeError):
            continue
    return said


def columns_in_words(columns: Sequence[str]) -> str:
    """Columns as one says them: "outlet and month"."""
    named = [column_in_words(column) for column in columns]
    if len(named) < 2:
        return "".join(named)
    return say("{names} and {last}", names=", ".join(named[:-1]), last=named[-1])


def column_in_words(column: str) -> str:
    """What a column is called; metadata by its own name."""
    return say(NAMES[column]) if column in NAMES else column


def value_in_words(column: str, value: str) -> str:
    """A value of a column, or that it is not known."""
    if value:
        return value
    return say(UNKNOWN[column]) if column in UNKNOWN else say("no {column}", column=column)


def stratum_in_words(way: str, columns: Sequence[str], stratum: Stratum) -> str:
    """What the articles of a stratum have in common; in constructed weeks the weekday, after its outlet."""
    if way == "week":
        *outlet, weekday = stratum.values
        return ", ".join((*(value_in_words("outlet", name) for name in outlet), say(DAYS[int(weekday) - 1])))
    if way == "quotas":
        column, value = stratum.values
        return value_in_words(column, value) if column else say("the rest")
    return ", ".join(value_in_words(c, v) for c, v in zip(columns, stratum.values, strict=True))


def unreached(way: str, columns: Sequence[str], strata: Sequence[Stratum]) -> list[str]:
    """What a draw wanted and could not have: "Alden Post: only 7 of 10 are there"; many are counted at the end."""
    short = [stratum for stratum in strata if stratum.drawn < stratum.wanted]
    unit = later("{stratum}: only {drawn} of {wanted} there")
    days = later("{stratum}: only {drawn} of {wanted} days there")
    said = [
        say(
            days if way == "week" else unit, stratum=stratum_in_words(way, columns, stratum), drawn=stratum.drawn,
            wanted=stratum.wanted,
        )
        for stratum in short[:MOST]
    ]  # fmt: skip
    more = len(short) - MOST
    return [*said, say("and {n} more|and {n} more", n=more)] if more > 0 else said


def _of_what(plan: Plan) -> list[str]:
    n = plan["articles"]
    of = {
        "nobody": say("{n} article in nobody’s hands|{n} articles in nobody’s hands", n=n),
        "all": say("{n} article, whoever has it|{n} articles, whoever has them", n=n),
        "list": say("{n} article of a list|{n} articles of a list", n=n),
    }[plan["from"]]
    if plan["drawn"] == n:
        return [say("All of {pool}.", pool=of)]
    return [say("{drawn} of {pool}, seed {seed}.", drawn=plan["drawn"], pool=of, seed=str(plan["seed"]))]


def _how(plan: Plan) -> list[str]:
    if plan["drawn"] == plan["articles"]:
        return []
    by = columns_in_words(plan["by"])
    if plan["way"] == "proportion":
        return [say("Drawn in proportion to {columns}.", columns=by)]
    if plan["way"] == "equal":
        return [say("Drawn in equal numbers by {columns}.", columns=by)]
    if plan["way"] == "quotas":
        return [say("Drawn by quotas: {quotas}.", quotas="; ".join(map(_quota, plan["quotas"])))]
    if plan["way"] == "week":
        weeks = say("{n} constructed week|{n} constructed weeks", n=plan["weeks"])
        days = say("{n} day|{n} days", n=len(plan["days"]))
        if plan["per_outlet"]:
            return [say("All articles of {weeks} of each outlet, {days}.", weeks=weeks, days=days)]
        return [say("All articles of {weeks}, {days}.", weeks=weeks, days=days)]
    return [say("Drawn by chance.")]


def _quota(quota: Mapping[str, Any]) -> str:
    value = value_in_words(quota["column"], quota["value"]) if quota["column"] else say("the rest")
    if quota["number"] is None:
        return say("all of {value}", value=value)
    return say("{number} of {value}", number=quota["number"], value=value)


def _left_out(plan: Plan) -> list[str]:
    said = []
    if plan["set_aside"]:
        said.append(
            say("{n} that is set aside was left out.|{n} that are set aside were left out.", n=plan["set_aside"])
        )
    if plan["told_already"]:
        said.append(
            say(
                "{n} was left out, since another tells the same.|{n} were left out, since another tells the same.",
                n=plan["told_already"],
            )
        )
    if plan["undated"]:
        said.append(say("{n} has no date.|{n} have no date.", n=plan["undated"]))
    return said


def _unreached(plan: Plan) -> list[str]:
    strata = [Stratum(tuple(s["values"]), s["there"], s["wanted"], s["drawn"]) for s in plan["strata"]]
    columns = [quota["column"] for quota in plan["quotas"]] if plan["way"] == "quotas" else plan["by"]
    found = unreached(plan["way"], columns, strata)
    return [say("{what}.", what="; ".join(found))] if found else []


def _split(plan: Plan) -> list[str]:
    readings = say("{n} reading|{n} readings", n=plan["readings"])
    coders = say("{n} coder|{n} coders", n=plan["coders"])
    said = [say("{readings} of {coders}.", readings=readings, coders=coders)]
    if plan["shared"]:
        n, asked = plan["shared"], plan["asked_shared"]
        said.append(say("{n} for all of them ({asked}).|{n} for all of them ({asked}).", n=n, asked=asked))
    if plan["hidden"]:
        n, asked = plan["hidden"], plan["asked_hidden"]
        said.append(
            say("Suggestions hidden in {n} reading ({asked}).|Suggestions hidden in {n} readings ({asked}).",
                n=n, asked=asked)
        )  # fmt: skip
        common = plan["hidden_shared"]
        if common:
            said.append(
                say("The same {n} of the shared ones for everybody.|The same {n} of the shared ones for everybody.",
                    n=common)
            )  # fmt: skip
    return [*said, say(ORDERS[plan["order"]])]
