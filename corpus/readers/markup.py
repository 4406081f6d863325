"""HTML and XML as trees, and the lines that a person sees in them; nothing is fetched, no entity is followed."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, TypeAlias

from corpus.readers.source import HEAD, Source
from models.errors import Unreadable
from models.wording import say

LARGEST_MARKUP = 100_000_000  # bytes of which one tree is made
Element: TypeAlias = Any  # lxml has no types of its own

_NAMES = """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead title tr ul
    para paragraph hl1 hl2 hedline byline dateline distributor abstract body.content body.head block"""
_BLOCKS = frozenset(_NAMES.split())  # of HTML, then of NITF and what is like it
UNSEEN = frozenset(("script", "style", "head", "noscript", "template", "object", "svg", "iframe", "select", "button"))
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_SEVEN_BIT = ("iso2022", "hz")
_NEVER = ("utf-8", "utf-16", "utf-32", "ascii", "utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_HARMLESS = "Namespace prefix"  # a part that was cut out of a larger document
_TOO_DEEP = "Excessive depth"


def declared_encoding(head: bytes) -> str | None:
    """The encoding that markup names, where it is another than UTF-8 and fits its first bytes, which UTF-8 doesn't."""
    start = head[:4_096]
    if not start.lstrip().startswith(b"<") or not (named := _DECLARED.search(start) or _CHARSET.search(start)):
        return None
    try:
        name = codecs.lookup(named[1].decode("ascii")).name
        if name.startswith(_SEVEN_BIT):  # all of it is ASCII too, and only the escapes tell
            return name if b"\x1b" in head and _fits(head, name) else None
        if name in _NEVER or not _fits(head, name) or _fits(head, "utf-8"):
            return None
    except (LookupError, ValueError, TypeError):
        return None
    name = {"iso8859-1": "cp1252"}.get(name, name)  # as browsers take it
    return name.replace("cp125", "windows-125")


def html_tree(text: str) -> Element:
    """The root of a page; raises ``Unreadable`` where it is nested too deeply to be read as a whole."""
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_without_controls(_DECLARATION.sub("", text, count=1)), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise Unreadable(say("is no HTML that can be read ({error}).", error=_first_line(error))) from None
    if any(_TOO_DEEP in entry.message for entry in parser.error_log):
        raise _too_deep()
    return tree


def xml_tree(text: str) -> tuple[Element, str]:
    """The root of an XML text, and what is wrong with it where it could be read in part only.

    Raises ``Unreadable`` for what is no XML, for entities of its own, and for what is nested too deeply.
    """
    from lxml import etree

    data = _without_controls(_DECLARATION.sub("", text, count=1)).encode("utf-8", "replace")
    doubt = ""
    for recover in (False, True):
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover,
            remove_comments=True, remove_pis=True, encoding="utf-8",
        )  # fmt: skip
        try:
            tree = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            if _TOO_DEEP in str(error):
                raise _too_deep() from None
            doubt = _first_line(error)
            continue
        if tree is not None:
            doubt = "" if doubt.startswith(_HARMLESS) else doubt
            break
    else:
        raise _no_xml(doubt)
    if tree is None:
        raise _no_xml(doubt)
    own = tree.getroottree().docinfo.internalDTD
    if own is not None and any(True for _ in own.iterentities()):
        raise Unreadable(say("declares entities of its own, which are not read: they may grow without end."))
    return tree, say("is no whole XML ({error}); read as far as it can be", error=doubt) if doubt else ""


def text_of_markup(source: Source) -> str:
    """The whole text of markup; raises ``Unreadable`` where that is more than one tree may be made of."""
    if source.size > LARGEST_MARKUP:
        raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST_MARKUP // 1_000_000))
    return source.text()


def name_of(element: Element) -> str:
    """The name of an element without its namespace; empty for what is none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def named(element: Element, *names: str) -> Iterator[Element]:
    """All elements below that have one of these names, whatever their namespace, in the order of the text."""
    return (inner for inner in element.iterdescendants() if name_of(inner) in names)


def first_text(element: Element, *names: str) -> str:
    """The text of the first element of that name that has one."""
    return next((text for inner in named(element, *names) if (text := line_of(inner))), "")


def line_of(element: Element | None) -> str:
    """All text of an element as one line."""
    return " ".join(lines_of(element)) if element is not None else ""


def lines_of(element: Element, without: Iterable[str] = UNSEEN) -> list[str]:
    """The paragraphs of an element as a person sees them, each one line; ``<br>`` begins a new one."""
    return [line for part in paragraphs_of(element, without) for line in part.split("\n")]


def paragraphs_of(element: Element, without: Iterable[str] = UNSEEN) -> list[str]:
    """The paragraphs of an element as a person sees them, with LF for each ``<br>``; what is ``without`` is unseen."""
    found, line = [], [""]
    for node in _walk(element, frozenset(without)):
        if isinstance(node, str):
            line.append(_BLANKS.sub(" ", node))
        elif name_of(node).lower() == "br":
            line.append("\n")
        elif name_of(node).lower() in _BLOCKS:
            found.append("".join(line))
            line = [""]
    found.append("".join(line))
    return [text for part in found if (text := _tidy(part))]


def _walk(root: Element, unseen: frozenset[str]) -> Iterator[Any]:
    """The texts, and each element where it starts and where it ends, in the order of the text; without recursion."""
    waiting: list[Any] = [(root, False)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node
            continue
        element, is_end = node
        name = name_of(element).lower()
        tail = [element.tail] if element is not root and element.tail else []
        if is_end:
            yield from () if name == "br" else (element,)
        elif not name:
            waiting.extend(tail)
            if isinstance(written := getattr(element, "name", None), str):  # an entity, such as &mdash;
                yield unescape(f"&{written};")
        elif name in unseen:
            waiting.extend(tail)
        else:
            yield element
            waiting.extend([*tail, (element, True), *((child, False) for child in reversed(element))])
            if element.text:
                waiting.append(element.text)


def _tidy(text: str) -> str:
    lines = (_BLANKS.sub(" ", line).strip(" \xa0") for line in text.split("\n"))
    return "\n".join(lines).strip("\n \xa0")


def _fits(head: bytes, encoding: str) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)("strict").decode(head, len(head) < HEAD)
    except UnicodeError:
        return False
    return True


def _without_controls(text: str) -> str:
    """Without signs that no markup may hold."""
    return re.sub("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "", text)


def _first_line(error: Exception) -> str:
    return re.sub(r" \(<string>, line \d+\)$", "", (str(error).splitlines() or [""])[0])


def _too_deep() -> Unreadable:
    return Unreadable(say("is nested too deeply to be read."))


def _no_xml(doubt: str) -> Unreadable:
    return Unreadable(say("is no XML that can be read ({error}).", error=doubt))
