"""Bytes into text, whatever wrote them."""

from __future__ import annotations

import codecs
import io

import pytest

from corpus.readers import decoding
from corpus.readers.decoding import Decoder, Encoding, decode
from corpus.readers.mojibake import mended, mojibake_in
from corpus.readers.source import Source
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes

NEWS = "“Rents must stop climbing,” Mayor Lind said — twice. The café on Main Street disagrees.\n"
RUSSIAN = "Мэр города заявила, что новый закон вступит в силу в марте, и назвала его справедливым.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (NEWS.encode(), "utf-8"),
        (codecs.BOM_UTF8 + NEWS.encode(), "utf-8"),
        (NEWS.encode("utf-16"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + NEWS.encode("utf-16-be"), "utf-16-be"),
        (NEWS.encode("utf-16-le"), "utf-16-le"),
        (NEWS.encode("utf-16-be"), "utf-16-be"),
        (NEWS.encode("utf-32"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + NEWS.encode("utf-32-be"), "utf-32-be"),
        (NEWS.encode("cp1252"), "windows-1252"),
    ],
)
def test_tells_the_encoding_without_doubt(data, encoding):
    decoded = decode(data)
    assert (decoded.text, decoded.encoding.name, decoded.issues) == (NEWS, encoding, ())


def test_reads_other_alphabets_by_a_guess_and_says_so():
    decoded = decode(RUSSIAN.encode("cp1251") * 5)
    assert decoded.text == RUSSIAN * 5
    assert decoded.encoding.name == "windows-1251"
    assert decoded.issues == ("the encoding is a guess: windows-1251; if letters look wrong, name the right one",)
    assert decode(RUSSIAN.encode("koi8_r") * 5).encoding.name == "koi8-r"


def test_takes_the_encoding_it_is_told():
    assert decode(NEWS.encode("mac_roman"), "mac_roman").text == NEWS
    with pytest.raises(Unreadable, match="no encoding has that name"):
        decode(b"a", "no-such")
    assert "�" in decode(b"caf\xe9", "utf-8").text
    assert decode(b"caf\xe9", "utf-8").issues


def test_mends_single_windows_bytes_in_utf8():
    decoded = decode(NEWS.encode() * 3 + b"\x93Yes\x94")
    assert decoded.text == NEWS * 3 + "“Yes”"
    assert decoded.issues == ("2 bytes that are no UTF-8 read as Windows-1252",)


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\0" * 500, codecs.BOM_UTF16_LE + b"\x00\xd8" * 99])
def test_refuses_binary_rubbish(data):
    with pytest.raises(Unreadable, match="binary data, no text"):
        decode(data)


def test_mojibake_is_reported_and_mended_only_when_asked():
    garbled = "The mayor said â€œnoâ€\x9d and left the cafÃ©.\nA sound line — “yes”."
    kept = read_bytes(garbled)
    assert kept.article.text == garbled
    assert "garbled letters such as “â€œ” in 3 places" in kept.issues[0]
    mended = read_bytes(garbled, mend_mojibake=True)
    assert mended.article.text == "The mayor said “no” and left the café.\nA sound line — “yes”."
    assert mended.issues[0].endswith("mended")


def test_sound_text_with_accents_is_not_called_garbled():
    assert read_bytes("São Paulo: NÃO, disse o prefeito. Âge, pâté, naïve.").issues == ()


@pytest.mark.parametrize("kept", [1, 2, 3])
def test_a_file_that_was_cut_within_its_last_character_is_still_utf8(kept):
    decoded = decode("é is all there is ".encode() + "😀".encode()[:kept])
    assert (decoded.encoding.name, decoded.bad) == ("utf-8", 1)
    assert decode(b"e is all there is " + "😀".encode()[:kept]).encoding.name != "utf-8"


@pytest.mark.parametrize(("good", "is_utf8"), [(3, False), (4, True)])
def test_foreign_bytes_are_few_where_twice_as_many_signs_are_sound(good, is_utf8):
    decoded = decode(b"\x93Yes\x94 " + "é".encode() * good + b" and so on")
    assert (decoded.encoding.name == "utf-8") is is_utf8


@pytest.mark.parametrize(("controls", "is_text"), [(2, True), (3, False)])
def test_control_signs_are_few_in_a_text(controls, is_text):
    data = b"x" * (100 - controls) + b"\1" * controls
    if is_text:
        assert decode(data).text == data.decode()
    else:
        with pytest.raises(Unreadable, match="holds 100 bytes of binary data"):
            decode(data)


@pytest.mark.parametrize(
    ("size", "amount"), [(998, "998 bytes of"), (1_000, "1 kB of"), (999_000, "999 kB of"), (2_500_000, "2.5 MB of")]
)
def test_how_much_it_is_is_told_in_its_unit(size, amount):
    with pytest.raises(Unreadable, match=f"holds {amount} binary data"):
        decode(codecs.BOM_UTF16_LE + b"\x00\xd8" * (size // 2 - 1))


def test_what_no_article_can_be_from_is_from_nowhere():
    assert Source("a", b"x", 1).origin == ""


def test_only_the_lines_that_are_garbled_are_mended():
    text = "â€œNo,â€\x9d she said.\nA sound line — “yes”.\n\nThe cafÃ©."
    assert mojibake_in(text) == ["â€œ", "â€\x9d", "Ã©"]
    assert mended(text) == "“No,” she said.\nA sound line — “yes”.\n\nThe café."
    assert mended("A sound line — “yes”.\n") == "A sound line — “yes”.\n"
    assert mojibake_in("plain") == mojibake_in("sound — “yes”") == []


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    ("latin", "round_numbers", "is_told"), [(41, 0, True), (40, 0, False), (95, 4, True), (95, 5, False)]
)
def test_utf_16_without_a_mark_shows_in_two_fifths_of_latin_letters(encoding, latin, round_numbers, is_told):
    text = "a" * latin + "\u0100" * round_numbers + "—" * (100 - latin - round_numbers)
    if is_told:
        assert decode(text.encode(encoding)).encoding.name == encoding
        assert decode(text.encode(encoding)).text == text
    else:
        with pytest.raises(Unreadable, match="binary data"):
            decode(text.encode(encoding))


def test_where_nothing_can_be_guessed_latin_letters_are_read_with_a_doubt_and_others_not_at_all(monkeypatch):
    monkeypatch.setattr(decoding, "_guess", lambda *_: None)
    decoded = decode(b"They paid a\xa4b for it.")
    assert (decoded.text, decoded.encoding.name, decoded.bad) == ("They paid a¤b for it.", "windows-1252", 0)
    assert decoded.issues == (
        "read as Windows-1252, with some signs in odd places; if letters look wrong, name the right encoding",
    )
    with pytest.raises(Unreadable, match="holds 40 bytes in no encoding that could be made out"):
        decode(RUSSIAN[:40].encode("cp1251"))
    assert decode(b"abc\xe9").encoding.doubts == ()
    with pytest.raises(Unreadable, match="no encoding that could be made out"):
        decode(b"abcde\xe9\xe9")


def test_half_a_sign_at_the_end_is_none_of_those_by_which_utf_16_shows():
    data = ("a" * 96 + "\u0100" * 4).encode("utf-16-le") + b"\0"
    assert decode(data).encoding.name == "utf-16-le"


@pytest.mark.parametrize(("sound", "bad", "is_text"), [(1, 1, True), (17, 2, False), (18, 2, True), (37, 3, True)])
def test_under_a_mark_one_sign_and_a_twentieth_may_be_bad(sound, bad, is_text):
    data = codecs.BOM_UTF16_LE + ("a" * sound).encode("utf-16-le") + b"\x00\xdc" * bad
    if is_text:
        assert decode(data)[::2] == ("a" * sound + "�" * bad, bad)
    else:
        with pytest.raises(Unreadable, match="binary data"):
            decode(data)


@pytest.mark.parametrize("code", [*range(32), 127])
def test_only_blanks_and_escapes_are_control_signs_of_a_text(code):
    data = bytes([code]) * 3 + b"x" * 97
    if code in (*b"\t\n\v\f\r", 27):
        assert decode(data).text == data.decode()
    else:
        with pytest.raises(Unreadable, match="binary data"):
            decode(data)


@pytest.mark.parametrize(("next_", "text"), [(b"\xe9", "a\né"), (b"\n\xe9", "a\né"), (b"\r\xe9", "a\n\né")])
def test_a_line_end_that_waits_is_kept_where_the_encoding_changes(next_, text):
    decoder = Decoder(Encoding("utf-8"))
    begun = decoder.text(b"a\r")
    decoder.go_on_in(Encoding("windows-1252"))
    assert begun + decoder.text(next_, last=True) == text


@pytest.mark.parametrize(
    ("size", "amount"),
    [(1, "1 byte"), (999, "999 bytes"), (1_000, "1 kB"), (999_999, "1,000 kB"), (1_000_000, "1.0 MB")],
)
def test_an_amount_is_told_in_the_largest_unit_that_it_fills(size, amount):
    assert decoding._amount(size) == amount


@pytest.mark.parametrize(("behind", "is_utf8"), [(b"", True), (b"ab", True), (b"abc", False)])
def test_the_last_character_is_one_of_the_last_three_bytes(behind, is_utf8):
    decoded = decode("é is all there is ".encode() + b"\xf0" + behind)
    assert (decoded.encoding.name == "utf-8") is is_utf8


JAPANESE = "市長は月曜日に新しい条例に賛成すると述べた。\nThe mayor agreed.\n"
CHINESE = "市长星期一说她赞成新的条例。\nThe mayor agreed.\n"
KOREAN = "시장은 월요일에 새 조례에 찬성한다고 말했다.\nThe mayor agreed.\n"


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (JAPANESE + "ｶﾅ\n", "iso2022_jp_ext", "iso-2022-jp-ext"),
        (JAPANESE + "한국\n", "iso2022_jp_2", "iso-2022-jp-2"),
        (JAPANESE + "㐂\n", "iso2022_jp_2004", "iso-2022-jp-2004"),
        (KOREAN, "iso2022_kr", "iso-2022-kr"),
        (CHINESE, "hz", "hz"),
    ],
)
def test_letters_written_in_ascii_signs_are_read(text, codec, name):
    data = text.encode(codec)
    assert data.isascii()
    decoded = decode(data * 3)
    assert (decoded.text, decoded.encoding.name, decoded.issues) == (text * 3, name, ())
    late = Source(
        "a.txt", b"The council met.\n" * 9, 9 * 17 + len(data), lambda: io.BytesIO(b"The council met.\n" * 9 + data)
    )
    if name.startswith("iso"):
        assert "".join(late.lines()) == "The council met.\n" * 9 + text


@pytest.mark.parametrize("text", [NEWS, RUSSIAN, JAPANESE, KOREAN, "1 + 1 = 2, sagte sie: „Größer!“\n", "Né 1 +- 1\n"])
def test_utf_7_is_read_and_said(text):
    decoded = decode(text.encode("utf-7") * 2)
    assert (decoded.text, decoded.encoding.name) == (text * 2, "utf-7")
    assert decoded.issues[0].startswith("read as UTF-7")


@pytest.mark.parametrize(
    "text",
    [
        "Call +1-800-555-0199 or +49 30 1234567, C++ or Google+ in hand.",
        "It rose by +3 to +17, A+ and B+, and 5+5=10.",
        "Tax+spend, +more and ++i; +AAA+BBB/+.",
        "At ~{home~ or ~{} and ~}.",
        "\x1b[31mred\x1b[0m and \x1b(B.",
        "The key is MIIBIjANBg+kqhkiG9w0BAQEFAAO+CAQ8AMIIBCgKCAQEA.",
        "+",
        "a+",
    ],
)
def test_plain_text_with_such_signs_stays_what_it_is(text):
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding.name) == (text, "utf-8")


def test_one_that_cannot_be_read_is_named():
    with pytest.raises(Unreadable, match=r"is written in ISO-2022-CN, which can.t be read"):
        decode(b"\x1b$)A\x0e=;M}\x0f and more")
