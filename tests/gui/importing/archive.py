"""A town's archive as its clerk exports it: forty articles in one text, in a layout that nobody else has."""

from __future__ import annotations

import calendar

MONTHS = calendar.month_name[1:]
OUTLETS = ("Alden Post", "The Ridge", "Linden Echo")
PEOPLE = ("Ana Roe", "Ben Lind", "Cy Okafor")


def headline(n: int) -> str:
    return f"Council weighs rent cap number {n} 🏚"


def day(n: int) -> str:
    return f"{n % 28 + 1} {MONTHS[n % 12]} {2000 + n % 20}"


def outlet(n: int) -> str:
    return OUTLETS[n % 3]


def byline(n: int) -> str:
    return PEOPLE[n % 3]


def body(n: int) -> str:
    first = f"The council of ward {n} met on Monday and heard that rents rise faster than wages."
    second = f"Mayor Lind said that {n} builders would leave if the cap comes, and nobody answered her."
    return f"{first}\n\n{second}" if n % 2 else f"{first}\n\n{second}\n\nThe vote is in May."


def entry(n: int) -> str:
    return (
        f"=================\nEntry {n} of 40\n=================\n{outlet(n)}, {day(n)}, p. {n}\n\n{headline(n)}\n"
        f"By {byline(n)}\n\n{body(n)}\n\n"
    )


def archive(numbers: range = range(1, 41)) -> str:
    return "".join(entry(n) for n in numbers)
