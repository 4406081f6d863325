"""What is to know of a draw and a plan beside their numbers, in sentences: for the window and the command line."""

from __future__ import annotations

from collections import Counter

from models.wording import say
from models.work.handing_out import Planned, Sampled
from models.work.plans import unreached
from models.work.sampling import Sampling, Way


def uneven(plan: Planned) -> list[str]:
    """Who gets more than others, by number: "3 coders get 90 of their own, 2 coders get 91"."""
    sizes = Counter(hand.own for hand in plan.hands)
    if len(sizes) < 2:
        return []
    said = [
        say("{n} coder gets {own} of her own|{n} coders get {own} of their own", n=coders, own=own)
        for own, coders in sorted(sizes.items())
    ]
    return [say("{what}.", what=", ".join(said))]


def remarks(sampled: Sampled, sampling: Sampling) -> list[str]:
    """What a draw wanted and could not have, and what was left out of it."""
    drawn, said = len(sampled.draw.pieces), []
    if sampling.number is not None and sampling.number > drawn:
        said.append(say("Only {drawn} of {wanted} are there.", drawn=drawn, wanted=sampling.number))
    columns = [quota.column for quota in sampling.quotas] if sampling.way is Way.QUOTAS else sampling.by
    short = unreached(sampling.way, columns, sampled.draw.strata)
    if short:
        said.append(say("{what}.", what="; ".join(short)))
    aside, told, undated = sampled.pool.aside, sampled.pool.told_already, sampled.draw.undated
    left_out = (
        (aside, say("{n} is set aside and not drawn.|{n} are set aside and not drawn.", n=aside)),
        (
            told,
            say(
                "{n} tells what another tells, and is not drawn.|{n} tell what others tell, and are not drawn.", n=told
            ),
        ),
        (
            undated,
            say("{n} has no date, and so no place in a week.|{n} have no date, and so no place in a week.", n=undated),
        ),
    )
    return [*said, *(words for count, words in left_out if count)]
