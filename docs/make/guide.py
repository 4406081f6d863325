"""Put the guide into the package: copies docs/guide and the glossary to resources/guide, from where F1 shows them."""

from __future__ import annotations

from pathlib import Path

DOCS = Path(__file__).parents[1]
PACKED = DOCS.parent / "resources" / "guide"
PAGES = (
    "guide/coding.md", "guide/leading.md", "guide/actors.md", "guide/reading.md", "guide/using.md",
    "guide/promises.md", "glossary.md",
)  # fmt: skip


def main() -> None:
    """Copy every page."""
    for page in PAGES:
        (PACKED / page).parent.mkdir(parents=True, exist_ok=True)
        (PACKED / page).write_text((DOCS / page).read_text("utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
