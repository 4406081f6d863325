"""The time as it is stored, and the weeks that days lie in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


def now() -> str:
    """The present moment, ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def week_of(day: str) -> str:
    """The Monday of the week of an ISO day."""
    there = date.fromisoformat(str(day)[:10])
    return (there - timedelta(days=there.weekday())).isoformat()
