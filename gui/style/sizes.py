"""The sizes of type that one can choose, as shares of the designed one."""

from __future__ import annotations

SIZES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0)


def fitting(scale: float) -> float:
    """A scale within what can be chosen."""
    return min(max(scale, SIZES[0]), SIZES[-1])


def stepped(scale: float, steps: int) -> float:
    """So many sizes larger, or smaller where ``steps`` is negative."""
    now = min(range(len(SIZES)), key=lambda n: abs(SIZES[n] - scale))
    return SIZES[min(max(now + steps, 0), len(SIZES) - 1)]
