"""What was done, in words: one table for all verbs, worded when it is shown and so in the language of who reads.

A verb is the function that was called; its arguments are plain values that were kept with the change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from models.wording import later, say

Arguments = Mapping[str, Any]

# Words that stand in the file as they are in English.
WORDS = {
    "support": later("support"),
    "oppose": later("oppose"),
    "mixed": later("mixed"),
    "neutral": later("neutral"),
    "unclear": later("unclear"),
    "direct quote": later("direct quote"),
    "paraphrase": later("paraphrase"),
    "document": later("document"),
    "anonymous": later("anonymous"),
    "journalist's own voice": later("journalist's own voice"),
    "explicit": later("explicit"),
    "implicit": later("implicit"),
    "yes": later("yes"),
    "no": later("no"),
}
# Of each verb that changes one thing of a statement: set where there was none, removed, changed.
CHANGED = {
    "set_stance": (
        later("set the stance of {which} to {after}"),
        later("removed the stance of {which}, {before}"),
        later("changed the stance of {which} from {before} to {after}"),
    ),
    "set_claims": (
        later("set the claim of {which} to {after}"),
        later("removed the claim of {which}, {before}"),
        later("changed the claim of {which} from {before} to {after}"),
    ),
    "set_mode": (
        later("set the source mode of {which} to {after}"),
        later("removed the source mode of {which}, {before}"),
        later("changed the source mode of {which} from {before} to {after}"),
    ),
    "set_confidence": (
        later("set the certainty of {which} to {after}"),
        later("removed the certainty of {which}, {before}"),
        later("changed the certainty of {which} from {before} to {after}"),
    ),
    "set_strength": (
        later("set the strength of {which} to {after}"),
        later("removed the strength of {which}, {before}"),
        later("changed the strength of {which} from {before} to {after}"),
    ),
    "set_explicit": (
        later("set the stance of {which} to {after}"),
        later("removed from {which} that its stance is {before}"),
        later("changed the stance of {which} from {before} to {after}"),
    ),
    "set_answer": (
        later("set “{variable}” of {which} to {after}"),
        later("removed “{variable}” of {which}, {before}"),
        later("changed “{variable}” of {which} from {before} to {after}"),
    ),
    "set_article_answer": (
        later("set “{variable}” to {after}"),
        later("removed “{variable}”, {before}"),
        later("changed “{variable}” from {before} to {after}"),
    ),
    "answer_of_actor": (
        later("noted of {actor}: “{variable}”, {after}"),
        later("took back of {actor}: “{variable}”, {before}"),
        later("changed of {actor}: “{variable}” from {before} to {after}"),
    ),
    "edit_actor": (
        later("changed the actor {after}"),
        later("changed the actor {before}"),
        later("changed the actor {before} to {after}"),
    ),
}
ACTORS = {  # by the role that they have in the statement
    "claimant": (
        later("set the speaker of {which} to {after}"),
        later("removed the speaker of {which}, {before}"),
        later("changed the speaker of {which} from {before} to {after}"),
    ),
    "addressee": (
        later("set the addressee of {which} to {after}"),
        later("removed the addressee of {which}, {before}"),
        later("changed the addressee of {which} from {before} to {after}"),
    ),
    "object": (
        later("set the object of {which} to {after}"),
        later("removed the object of {which}, {before}"),
        later("changed the object of {which} from {before} to {after}"),
    ),
}
PLAIN = {
    "create": later("made a statement of “{words}”"),
    "reject": later("rejected {which}"),
    "delete": later("deleted {which}"),
    "split": later("split {which}"),
    "add_position": later("gave {which} one more position: {targets}"),
    "drop_position": later("took a position of {which} away: {targets}"),
    "set_evidence": later("changed the evidence of {which} to “{words}”"),
    "replace_codebook": later("changed the codebook ({note})"),
    "add_claim": later("added the claim {number} {label}"),
    "edit_claim": later("changed the claim {number} {label}"),
    "freeze_codebook": later("froze version {number} of the codebook as “{name}”"),
    "forget_outlet_alias": later("let “{alias}” be an outlet of its own again, not “{outlet}”"),
    "begin_round": later("began a round of {batch} under version {version} of the codebook"),
    "add_variable": later("added the question “{label}”"),
    "add_target": later("added the target “{proposition}”"),
    "make_actor": later("made the actor {name}"),
    "bring_back_target": later("brought the target “{name}” back into use"),
    "bring_back_claim": later("brought {name} back into use"),
    "rename_option": later("worded the option “{before}” of “{variable}” as “{after}”"),
    "add_option": later("added the option “{option}” to “{variable}”"),
    "add_alias": later("added the alias {alias} to {name}"),
    "drop_alias": later("took the alias {alias} from {name}"),
    "set_attribute": later("noted of {actor}: {name}, {value}"),
    "drop_attribute": later("took back of {actor}: {name}, {value}"),
    "add_membership": later("noted that {actor} belongs to {whole}"),
    "drop_membership": later("took back that {actor} belongs to {whole}"),
    "name_candidates": later("decided that {names} is {name}"),
    "tell_apart": later("decided that {one} and {other} are not the same"),
}


def sentence(verb: str, arguments: Arguments) -> str:
    """What was done, without who did it: "changed the stance of statement 3 from support to oppose".

    Of arguments that the verb can't be worded with, as only a file from elsewhere has them, the verb alone.
    """
    try:
        return _worded(verb, arguments)
    except (LookupError, TypeError, ValueError, AttributeError):
        return verb.replace("_", " ")


def _worded(verb: str, arguments: Arguments) -> str:
    if "said" in arguments:  # kept as a sentence by the first generation
        return str(arguments["said"])
    if verb in CHANGED:
        return _changed(CHANGED[verb], arguments)
    if verb in WORDED:
        return WORDED[verb](arguments)
    if verb in PLAIN:
        return say(PLAIN[verb], **_filled(arguments))
    return verb.replace("_", " ")


def _changed(templates: tuple[str, str, str], arguments: Arguments) -> str:
    is_set, is_removed, is_changed = templates
    before, after = arguments.get("before"), arguments.get("after")
    template = is_removed if after in (None, "") else is_set if before in (None, "") else is_changed
    return say(template, **_filled(arguments))


def _filled(arguments: Arguments) -> dict[str, Any]:
    values = {n: say(WORDS[v]) if isinstance(v, str) and v in WORDS else v for n, v in arguments.items()}
    return {**values, "which": _which(arguments)} if "draft" in arguments else values


def _which(arguments: Arguments) -> str:
    """A statement or draft by the number that it had on the screen; without one where it had none."""
    number = arguments.get("number") or 0
    if arguments["draft"]:
        thing = say("draft {number}", number=number) if number else say("a draft")
    else:
        thing = say("statement {number}", number=number) if number else say("a statement")
    position = arguments.get("position")
    return say("{which} ({position})", which=thing, position=position) if position else thing


def _accepted(arguments: Arguments) -> str:
    if arguments.get("claims"):
        return say("accepted {which} with claim {claims}", **_filled(arguments))
    return say("accepted {which}", **_filled(arguments))


def _named(arguments: Arguments) -> str:
    return _changed(ACTORS[arguments["role"]], arguments)


def _aimed(arguments: Arguments) -> str:
    if arguments.get("targets"):
        return say("set the target of {which} to {targets}", **_filled(arguments))
    return say("removed the target of {which}", **_filled(arguments))


def _noted(arguments: Arguments) -> str:
    if arguments.get("written"):
        return say("wrote a memo on {which}", **_filled(arguments))
    return say("removed the memo of {which}", **_filled(arguments))


def _families_decided(arguments: Arguments) -> str:
    families = say("{n} family|{n} families", n=arguments["families"])
    articles = say("{n} article|{n} articles", n=arguments["articles"])
    if arguments["decision"] == "keep":
        return say("kept all articles of {families}", families=families)
    if arguments["decision"] == "first":
        return say("kept the first of {families}, set {articles} aside", families=families, articles=articles)
    return say("had {families} coded once, set {articles} aside until then", families=families, articles=articles)


def _copied(arguments: Arguments) -> str:
    statements = say("{n} statement|{n} statements", n=arguments["statements"])
    articles = say("{n} article|{n} articles", n=arguments["articles"])
    return say("copied {statements} to {articles} that tell the same story", statements=statements, articles=articles)


def _actor_noted(arguments: Arguments) -> str:
    if arguments["written"]:
        return say("wrote a note on {name}", **_filled(arguments))
    return say("removed the note on {name}", **_filled(arguments))


def _candidates_kept(arguments: Arguments) -> str:
    if arguments["actors"] == 1:
        return say("made an actor of {name}, as it was found", **_filled(arguments))
    return say(
        "made an actor of {n} name, as it was found|made actors of {n} names, as they were found", n=arguments["actors"]
    )


def _put_aside(arguments: Arguments) -> str:
    if arguments["n"] == 1:
        return say("set {names} aside: nobody to code", **_filled(arguments))
    return say("set {n} name aside: nobody to code|set {n} names aside: nobody to code", n=arguments["n"])


def _ended(arguments: Arguments) -> str:
    if arguments["state"] == "open":
        return say("opened the article again")
    if arguments["state"] == "finished" and arguments.get("gaps"):
        left = say("{n} thing left|{n} things left", n=arguments["gaps"])
        return say("finished the article with {left}: {reason}", left=left, reason=arguments["reason"])
    if arguments["state"] == "finished":
        return say("finished the article")
    return say("found nothing codable in the article")


def _merged(arguments: Arguments) -> str:
    others = ", ".join(_which(other) for other in arguments["others"])
    return say("merged {others} into {which}", others=others, which=_which(arguments))


def _with_codings(template: str) -> Callable[[Arguments], str]:
    """A change of codes that touched codings: "…, 12 codings"; nothing is said where it touched none."""

    def worded(arguments: Arguments) -> str:
        done = say(template, **_filled(arguments))
        n = arguments.get("codings")
        return say("{done}, {n} coding|{done}, {n} codings", n=n, done=done) if n else done

    return worded


def _reworded(arguments: Arguments) -> str:
    if arguments["meaning"] == "other":
        return say("replaced {before} by {after}, which means something else", **_filled(arguments))
    if arguments["before"] == arguments["after"]:
        return say("changed the words of {after}", **_filled(arguments))
    return say("worded {before} as {after}, with the same meaning", **_filled(arguments))


def _moved(arguments: Arguments) -> str:
    if arguments.get("parent"):
        return say("moved {name} below {parent}", **_filled(arguments))
    return say("moved {name} to the top", **_filled(arguments))


def _numbered(arguments: Arguments) -> str:
    if arguments["claims"] == 1:
        return say("gave {before} the number {after}", **_filled(arguments))
    return say("numbered {n} claim anew|numbered {n} claims anew", n=arguments["claims"])


def _kept(arguments: Arguments) -> str:
    return say("kept {n} coding as it was|kept {n} codings as they were", n=arguments["codings"])


def _asked(arguments: Arguments) -> str:
    return say(
        "asked about {n} coding of codes that are not used any more|"
        "asked about {n} codings of codes that are not used any more",
        n=arguments["codings"],
    )  # fmt: skip


def _all_rejected(arguments: Arguments) -> str:
    return say("rejected {n} draft|rejected {n} drafts", n=arguments["drafts"])


def _given_speaker(arguments: Arguments) -> str:
    return say(
        "gave {n} statement the speaker {after}|gave {n} statements the speaker {after}",
        n=arguments["statements"], after=arguments["after"],
    )  # fmt: skip


def _recoded(arguments: Arguments) -> str:
    statements = say("{n} statement|{n} statements", n=arguments["statements"])
    values = _filled({name: arguments[name] for name in ("before", "after")})
    if arguments["what"] == "claim":
        return say("changed {statements} from claim {before} to {after}", statements=statements, **values)
    if arguments["what"] == "target":
        return say("turned {statements} from “{before}” to “{after}”", statements=statements, **values)
    if not arguments["before"]:
        return say("set the stance of {statements} to {after}", statements=statements, **values)
    return say("changed the stance of {statements} from {before} to {after}", statements=statements, **values)


def _taken(arguments: Arguments) -> str:
    return say(
        "took attributes of {n} actor from a table|took attributes of {n} actors from a table", n=arguments["actors"]
    )


def _handed_out(arguments: Arguments) -> str:
    articles = say("{n} article|{n} articles", n=arguments["articles"])
    coders = say("{n} coder|{n} coders", n=arguments["coders"])
    return say("gave {articles} to {coders} as {batch}", articles=articles, coders=coders, batch=arguments["batch"])


def _articles(template: str) -> Callable[[Arguments], str]:
    """What was done to so many articles."""
    return lambda arguments: say(
        template, articles=say("{n} article|{n} articles", n=arguments["articles"]),
        **{name: value for name, value in _filled(arguments).items() if name != "articles"},
    )  # fmt: skip


def _outlets_merged(arguments: Arguments) -> str:
    names = ", ".join(f"“{name}”" for name in arguments["names"])
    articles = say("{n} article|{n} articles", n=arguments["articles"])
    return say("called {names} “{outlet}”: {articles}", names=names, outlet=arguments["outlet"], articles=articles)


def _withdrawn(arguments: Arguments) -> str:
    if arguments["coder"]:
        articles = say("{n} article|{n} articles", n=arguments["readings"])
        done = say(
            "took {articles} of {batch} back from {coder}", articles=articles, batch=arguments["batch"],
            coder=arguments["coder"],
        )  # fmt: skip
    else:
        readings = say("{n} reading|{n} readings", n=arguments["readings"])
        done = say("took {batch} back, {readings}", readings=readings, batch=arguments["batch"])
    n = arguments["kept"]
    kept = say("{done}; {n} that is begun stays|{done}; {n} that are begun stay", n=n, done=done)
    return kept if n else done


WORDED: dict[str, Callable[[Arguments], str]] = {
    "accept": _accepted,
    "ask_leftovers": _asked,
    "assign": _handed_out,
    "bring_articles_back": _articles(later("took {articles} up again")),
    "bring_import_back": _articles(later("brought an import back: {articles}")),
    "change_variable": _with_codings(later("changed the question “{label}”")),
    "copy_codings": _copied,
    "decide_families": _families_decided,
    "drop_option": _with_codings(later("took the option “{option}” of “{variable}” away")),
    "end_round": _with_codings(later("ended the round of {batch} under version {version} of the codebook")),
    "give_speaker": _given_speaker,
    "hand_out": _handed_out,
    "keep_candidates": _candidates_kept,
    "keep_codings": _kept,
    "mend_articles": _articles(later("mended what is told of {articles}")),
    "merge": _merged,
    "merge_actors": _with_codings(later("merged the actor {name} into {into}")),
    "merge_claims": _with_codings(later("merged {number} into {into}")),
    "merge_outlets": _outlets_merged,
    "move_claim": _moved,
    "recode": _recoded,
    "reject_all": _all_rejected,
    "renumber_claims": _numbered,
    "retire_claim": _with_codings(later("retired {name}")),
    "retire_target": _with_codings(later("retired the target “{name}”")),
    "reword_claim": _reworded,
    "reword_target": _reworded,
    "set_actors": _named,
    "set_articles_aside": _articles(later("set {articles} aside: {reason}")),
    "set_aside": _put_aside,
    "set_memo": _noted,
    "set_note": _actor_noted,
    "set_progress": _ended,
    "set_targets": _aimed,
    "take_attributes": _taken,
    "withdraw": _withdrawn,
    "take_back": _articles(later("took an import back: {articles}")),
    "split_actor": _with_codings(later("split {into} off the actor {name}")),
    "split_claim": _with_codings(later("split {number} into {numbers}")),
}
