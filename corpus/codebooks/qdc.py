"""REFI-QDA codebooks (QDC) and the codebook of REFI-QDA projects, which most programs for coding exchange."""

from __future__ import annotations

import re
from pathlib import Path

from corpus.codebooks.listed import DEEPEST, Listed, as_codebook
from corpus.readers.documents.packed import Parts
from corpus.readers.markup import Element, name_of, xml_tree
from models.codebook import Claim, Codebook
from models.errors import Unreadable
from models.version import version
from models.wording import say

NAMESPACE = "urn:QDA-XML:codebook:1.0"
SAYS = frozenset(("definition", "colour"))
GUID = re.compile(r"\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?")
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML


def read_xml(text: str, name: str) -> Codebook:
    """The codebook in the XML of a QDC file or of a project's ``project.qde``; raises Unreadable."""
    tree, doubt = xml_tree(text)
    return _codes(tree, name, [doubt] if doubt else [])


def read_project(path: Path) -> Codebook:
    """The codebook of a packed REFI-QDA project (QDPX)."""
    with path.open("rb") as file:
        parts = Parts(file)
        inside = next((n for n in sorted(parts.names) if n.lower().endswith(".qde") and "/" not in n), "project.qde")
        tree = parts.tree(inside)
    if tree is None:
        raise Unreadable(say("holds no project.qde, which a REFI-QDA project has."))
    return _codes(tree, path.stem, [say("Of the project only its codes are taken.")])


def _codes(tree: Element, name: str, remarks: list[str]) -> Codebook:
    root = next((e for e in (tree, *tree) if name_of(e) == "CodeBook"), None)
    if root is None:
        raise Unreadable(say("is XML, but no REFI-QDA codebook."), say("Export the codebook as QDC."))
    is_ours = root.get("origin", "").startswith("Standfirst")  # to others, what can't be coded with is a folder
    found: list[Listed] = []
    waiting = [(code, 0) for part in root if name_of(part) == "Codes" for code in reversed(part)]
    while waiting:
        element, depth = waiting.pop()
        if name_of(element) != "Code":
            continue
        guid = GUID.fullmatch(element.get("guid", "").strip())
        described = next((e for e in element if name_of(e) == "Description"), None)
        words = "" if described is None else "".join(described.itertext()).strip()
        label = " ".join(element.get("name", "").split()) or say("without a name")
        retired = is_ours and element.get("isCodable") == "false"
        uid = guid[1].lower() if guid else ""
        found.append(Listed(label, min(depth, DEEPEST), words, element.get("color", ""), uid, retired))
        waiting += [(inner, depth + 1) for inner in reversed(element)]
    if any(name_of(part) == "Sets" and len(part) for part in root):
        remarks = [*remarks, say("Its groups of codes are left out: a claim stands in one place.")]
    return as_codebook(name, found, SAYS, remarks=remarks)


def as_qdc(codebook: Codebook) -> bytes:
    """The claims as a QDC file; the number stands before the label, retired claims are no longer codable."""
    from lxml import etree

    root = etree.Element(f"{{{NAMESPACE}}}CodeBook", {"origin": f"Standfirst {version()}"}, {None: NAMESPACE})
    codes = etree.SubElement(root, f"{{{NAMESPACE}}}Codes")
    below: dict[str | None, Element] = {None: codes}
    for claim in codebook.claims:
        below[claim.number] = _element(below.get(claim.parent, codes), claim)
    etree.indent(root)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8") + b"\n")


def cannot_hold(codebook: Codebook) -> list[str]:
    """Sentences on what of a codebook has no place in QDC."""
    lists = sum(len(c.include) + len(c.exclude) + len(c.examples) + len(c.keywords) for c in codebook.claims)
    found = []
    if codebook.targets or codebook.variables or codebook.rules:
        found.append(say("Targets, questions and rules have no place in QDC."))
    if lists:
        found.append(say("What claims include and exclude, examples and keywords have no place in QDC."))
    return found


def _element(parent: Element, claim: Claim) -> Element:
    from lxml import etree

    values = {
        "guid": claim.uid,
        "name": " ".join(FORBIDDEN.sub("", f"{claim.number} {claim.label}").split()),
        "isCodable": "false" if claim.retired else "true",
    }
    if claim.colour:
        values["color"] = claim.colour
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}Code", values)
    if claim.definition:
        etree.SubElement(element, f"{{{NAMESPACE}}}Description").text = FORBIDDEN.sub("", claim.definition)
    return element
