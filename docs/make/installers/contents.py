"""What goes into the packed program and what stays out of it; ``standfirst.spec`` asks for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from corpus.desktop import TYPE
from corpus.prehighlight.pipelines import DEFAULT_PIPELINE
from corpus.workers import COMPARER, READER
from models.file import SUFFIX

Entry = tuple[str, str, str]  # the name in the packed program, the file, its type

BUNDLE = "org.standfirst.Standfirst"  # what macOS knows the program by, and what it knows its files by
KIND = "org.standfirst.project"
# Packages whose files are read. They have to be packed as packages too: without, what asks for their folder gets none,
# and the window has no faces, icons and translations.
WITH_DATA = ("resources", DEFAULT_PIPELINE, "fontpkg_inter", "fontpkg_literata", "py3langid")
# The version of the reader is a hash of its source, so the source is packed beside what was compiled of it.
WITH_SOURCE = ("corpus", "models")
BY_NAME = (*WITH_DATA, READER, COMPARER)  # what is imported without PyInstaller seeing it
LEFT_OUT = (
    "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtQml", "PySide6.QtQuick", "PIL", "tkinter", "setuptools",
    "spacy.tests", "thinc.tests", "numpy.f2py",
)  # fmt: skip
PLUGINS = ("platforms", "styles", "iconengines", "imageformats", "platforminputcontexts", "platformthemes",
           "wayland-decoration-client", "wayland-graphics-integration-client", "wayland-shell-integration",
           "xcbglintegrations")  # fmt: skip
# Of those: screens without a desktop, pictures that Standfirst has none of, the dialogs of a GTK that is not packed.
UNUSED = re.compile(
    r"/(?:lib)?q(?:eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|gtk3|gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)\."
)
OF_QT = re.compile(r"(?:^|/)PySide6/(?:Qt/)?(?P<what>plugins|translations)/(?P<kind>[^/]+)")
# Tells of the machine that packs, and of nothing else.
OF_PACKER = re.compile(r"\.dist-info/(?:direct_url\.json|RECORD|REQUESTED|INSTALLER)$")
LIBRARY = re.compile(r"^(?:PySide6/Qt/lib/)?lib[^/]+\.so(?:\.|$)")


def is_used(name: str) -> bool:
    """Whether a file that PyInstaller has found is of any use: of Qt, few plugins, and no sentence of its own."""
    name = name.replace("\\", "/")
    if OF_PACKER.search(name):
        return False
    of_qt = OF_QT.search(name)
    if of_qt is None:
        return True
    return of_qt["what"] == "plugins" and of_qt["kind"] in PLUGINS and UNUSED.search(name) is None


def needed(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """What is left when the libraries go that only unused files asked for; on Linux, where they are files by name.

    ``imports`` names the libraries that a file asks for.
    """
    used = [entry for entry in entries if is_used(entry[0])]
    by_name: dict[str, list[Entry]] = {}
    for entry in used:
        if LIBRARY.match(entry[0]):
            by_name.setdefault(Path(entry[0]).name, []).append(entry)
    reached = [entry for entry in used if not LIBRARY.match(entry[0]) or Path(entry[0]).name.startswith("libpython")]
    asking, seen = list(reached), set[str]()
    while asking:
        _, file, kind = asking.pop()
        if kind == "SYMLINK" or not Path(file).is_file():
            continue
        for wanted in {Path(found).name for found in imports(file)} - seen:
            seen.add(wanted)
            reached += by_name.get(wanted, [])
            asking += by_name.get(wanted, [])
    return reached


def without_loose_links(entries: Iterable[Entry], packed: Iterable[Entry]) -> list[Entry]:
    """The entries but for links to libraries that are not in ``packed``."""
    there = {Path(name).name for name, _, kind in packed if kind != "SYMLINK"}
    return [entry for entry in entries if entry[2] != "SYMLINK" or Path(entry[0]).name in there]


def macos_information(version: str) -> dict[str, Any]:
    """What the Finder is told of the program, and of the files that are its own."""
    return {
        "CFBundleDisplayName": "Standfirst",
        "CFBundleShortVersionString": version,
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Standfirst project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "standfirst-project.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": KIND,
                "UTTypeDescription": "Standfirst project",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeIconFile": "standfirst-project.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": [TYPE],
                },
            }
        ],
    }
