"""Which Standfirst this is."""

from __future__ import annotations

from importlib import metadata


def version() -> str:
    """The version that is installed, or ``unreleased`` for a bare tree."""
    try:
        return metadata.version("standfirst")
    except metadata.PackageNotFoundError:
        return "unreleased"
