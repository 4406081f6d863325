"""Which Standfirst this is."""

from __future__ import annotations

from importlib import metadata


def version() -> str:
    """The version that is installed, "unreleased" where the program runs from its source folder."""
    try:
        return metadata.version("standfirst")
    except metadata.PackageNotFoundError:
        return "unreleased"
