"""RTF: its paragraphs with page breaks, bookmarks and links; tables of fonts, pictures, objects and fields left alone.

No object is opened and no template fetched: a group that isn't text is passed over.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from corpus.readers.documents.document import DOCUMENT_FIELDS, found_in
from corpus.readers.documents.docx import SURE
from corpus.readers.paragraphs import Paragraph, paragraphs_in
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import Unreadable
from models.wording import later, say

LARGEST = 200_000_000  # bytes
DEEPEST = 1_000  # groups within groups
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
# Groups that hold no text of the document; those that begin with \* do so as a rule.
_NO_TEXT = frozenset(
    b"fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf "
    b"footnote annotation generator listtable listoverridetable revtbl rsidtbl themedata colorschememapping datastore "
    b"latentstyles xmlnstbl filetbl private nonshppict shp bkmkend template objdata".split()
)
_SIGNS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"line": "\n", b"cell": "\t",
    b"nestcell": "\t",
}  # fmt: skip
_CHARSETS = {
    128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 77: "mac_roman",
    254: "cp437", 255: "cp850",
}  # fmt: skip
_FONT = re.compile(rb"\\f(\d{1,5})[^{};]{0,200}?\\fcharset(\d{1,3})")
_ADDRESS = re.compile(r"HYPERLINK\s+(?:\\l\s+)?\"([^\"]{1,2000})\"")


@dataclass(slots=True)
class _State:
    """What a group inherits from the one around it."""

    is_text: bool = True
    encoding: str = "cp1252"
    strong: bool = False
    skip: int = 1  # bytes after \u that stand for those who can't read it
    field: str = ""  # "name" or "link" while what is written names a bookmark or an address


class _Reading:
    def __init__(self, data: bytes) -> None:
        self._fonts = {int(font): _CHARSETS.get(int(charset), "") for font, charset in _FONT.findall(data[:500_000])}
        self._data = data
        self._state, self._around = _State(), list[_State]()
        self._bytes, self._text, self._to_skip = b"", list[str](), 0
        self._named, self._bookmarks, self._links = list[str](), list[str](), list[str]()
        self._centred, self._strong, self._new_page, self._starred = False, list[bool](), False, False
        self.paragraphs: list[Paragraph] = []

    def run(self) -> list[Paragraph]:
        at = 0
        while match := _TOKEN.match(self._data, at):
            at = match.end()
            word, number, code, sign, brace, plain = match.groups()
            if word == b"bin":
                at += max(int(number or 0), 0)
                continue
            if code is not None:
                self._write_byte(bytes.fromhex(code.decode()))
            elif plain is not None:
                self._write_plain(plain)
            else:
                self._flush()
                if word is not None:
                    self._control(word.lower(), int(number) if number else None)
                elif sign is not None:
                    self._symbol(sign)
                elif brace == b"{":
                    self._open()
                elif brace == b"}":
                    self._close()
        self._flush()
        self._end_paragraph()
        return self.paragraphs

    def _open(self) -> None:
        if len(self._around) >= DEEPEST:
            raise Unreadable(say("is nested too deeply to be read."))
        self._around.append(self._state)
        self._state = replace(self._state)

    def _close(self) -> None:
        if self._state.field and (not self._around or self._around[-1].field != self._state.field):
            written = "".join(self._named)
            self._named = []
            if self._state.field == "name":
                self._bookmarks.append(written.strip())
            elif address := _ADDRESS.search(written):
                self._links.append(address[1])
        if self._around:
            self._state = self._around.pop()

    def _control(self, word: bytes, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word in _NO_TEXT:
            self._state.is_text = False
        elif word in (b"bkmkstart", b"fldinst"):
            self._state.field = "name" if word == b"bkmkstart" else "link"
            self._state.is_text = True if not self._around else self._around[-1].is_text
        elif starred:
            self._state.is_text = False
        elif word == b"u" and number is not None:
            self._put(chr(number % 0x10000))
            self._to_skip = self._state.skip
        elif word in _SIGNS:
            self._put(_SIGNS[word])
        else:
            self._format(word, number)

    def _format(self, word: bytes, number: int | None) -> None:
        state = self._state
        if word in (b"par", b"sect", b"page", b"row"):
            if state.is_text:
                self._end_paragraph()
                self._new_page = word in (b"sect", b"page")
        elif word == b"pard":
            self._centred = False
        elif word == b"qc":
            self._centred = True
        elif word in (b"b", b"plain"):
            state.strong = word == b"b" and number != 0
        elif word == b"uc":
            state.skip = min(max(number or 0, 0), 10)
        elif word == b"ansicpg":
            state.encoding = _codec(f"cp{number}")
        elif word == b"f" and number in self._fonts:
            state.encoding = self._fonts[number] or state.encoding

    def _symbol(self, sign: bytes) -> None:
        if sign == b"*":
            self._starred = True
        elif sign in (b"\\", b"{", b"}"):
            self._put(sign.decode())
        elif sign in (b"\r", b"\n"):
            self._end_paragraph()
        else:
            self._put({b"~": "\xa0", b"_": "‑"}.get(sign, ""))

    def _write_byte(self, byte: bytes) -> None:
        self._starred = False
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes += byte

    def _write_plain(self, plain: bytes) -> None:
        self._starred = False
        if self._to_skip:
            plain, self._to_skip = plain[self._to_skip :], max(0, self._to_skip - len(plain))
        self._bytes += plain

    def _flush(self) -> None:
        """Bytes into text: those that are UTF-8, whatever the file says, are read so."""
        if not self._bytes:
            return
        data, self._bytes = self._bytes, b""
        try:
            self._put(data.decode("utf-8"))
        except UnicodeDecodeError:
            self._put(data.decode(self._state.encoding, "replace"))

    def _put(self, text: str) -> None:
        if self._state.field:
            self._named.append(text)
        elif self._state.is_text:
            self._text.append(text)
            if text.strip():
                self._strong.append(self._state.strong)

    def _end_paragraph(self) -> None:
        text = freeze("".join(self._text)).strip(" \t\n")
        self.paragraphs.append(
            Paragraph(
                text, tuple(self._bookmarks), tuple(self._links), is_centred=self._centred,
                is_strong=bool(self._strong) and all(self._strong), starts_page=self._new_page,
            )
        )  # fmt: skip
        self._text, self._strong, self._bookmarks, self._links, self._new_page = [], [], [], [], False


def recognises(source: Source) -> float:
    """By its first signs."""
    return SURE if shape_of(source) is Shape.RTF else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a document: its heading, what stands above the text, and the text."""
    return found_in(paragraphs_in(source), options)


def paragraphs(source: Source) -> list[Paragraph]:
    """All paragraphs, empty ones too; raises ``Unreadable``."""
    if source.size > LARGEST:
        raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST // 1_000_000))
    with source.open() as file:
        data = file.read(LARGEST)
    return _Reading(data).run()


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


READER = Reader("rtf", later("RTF"), recognises, read, one_article=True, fields=DOCUMENT_FIELDS, takes_bytes=True)
