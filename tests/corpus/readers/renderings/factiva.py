"""Factiva: HTML with codes and without, in English and German; RTF with codes and without; XML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.corpus.readers.renderings.files import pdf_of_paragraphs
from tests.corpus.readers.renderings.rendering import EVERY, Rendering, html, rtf, rtf_text
from tests.corpus.readers.ten import Told

FIELDS = (EVERY - {"place"}) | {"edition", "accession", "length", "rights", "language"}
MONTHS = {"en": "March April", "de": "März April"}
WORDS = {"en": ("words", "Document", "English"), "de": ("Wörter", "Dokument", "Englisch"), "zh": ("字", "文件", "英文")}
NAMES = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
}


def day(told: Told, language: str) -> str:
    if language == "zh":
        return f"{told.day.year} 年 {told.day.month} 月 {told.day.day} 日"
    return f"{told.day.day} {NAMES[language][told.day.month - 1]} {told.day.year}"


def _codes(told: Told, language: str) -> list[tuple[str, list[str]]]:
    words, document, english = WORDS[language]
    return [
        ("SE", [told.section]), ("HD", [told.headline]), *([("BY", [f"By {told.byline}"])] if told.authors else []),
        ("WC", [f"{told.words} {words}"]), ("PD", [day(told, language)]), ("ET", ["15:32"]), ("SN", [told.outlet]),
        ("SC", ["ALDNP"]), *([("ED", [told.edition])] if told.edition else []), ("PG", [told.page]), ("LA", [english]),
        ("CY", [told.rights]), ("LP", [told.paragraphs[0]]), ("TD", list(told.paragraphs[1:])),
        ("NS", ["gcat : Political/General News"]), ("AN", [f"{document} {_accession(told)}"]),
    ]  # fmt: skip


def _accession(told: Told) -> str:
    return told.accession


def _page(articles: str, count: int) -> bytes:
    return (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Factiva</title>'
        "</head><body>"
        f'<div id="contentLeft">{articles}<table id="oddEvenPreview" class="searchPreview"><tr><td>Text</td><td>'
        "rents</td></tr>"
        f"<tr><td>Results Found</td><td>{count}</td></tr></table></div></body></html>"
    ).encode()


def coded(language: str) -> Callable[[Sequence[Told]], bytes]:
    def render(ten: Sequence[Told]) -> bytes:
        articles = []
        for told in ten:
            rows = []
            for code, values in _codes(told, language):
                inner = html(values[0]) if len(values) == 1 else ""
                if code in ("LP", "TD"):
                    inner = "".join(f'<p class="articleParagraph enarticleParagraph">{html(one)}</p>' for one in values)
                if code == "HD":
                    inner = f"<b class='enHeadline'>{inner.replace('rents', '<b>rents</b>')}\n</b>"
                rows.append(f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{inner}</td></tr>')
            articles.append(f'<div class="article enArticle"><table>{"".join(rows)}</table><br/></div>')
        return _page("".join(articles), len(ten))

    return render


def without_codes(language: str) -> Callable[[Sequence[Told]], bytes]:
    def render(ten: Sequence[Told]) -> bytes:
        words, document, english = WORDS[language]
        articles = []
        for told in ten:
            lines = [
                f"<div>{told.section}</div>",
                f'<div id="hd"><span class="enHeadline">{html(told.headline)}  </span></div>',
                *([f'<div class="author">By {told.byline}  </div>'] if told.authors else []),
                *(f"<div>{html(line)}</div>" for line in (
                    f"{told.words} {words}", day(told, language), told.outlet, "ALDNP",
                    *([told.edition] if told.edition else []), told.page, english, told.rights,
                )), "<p></p>",
                *(f'<p class="articleParagraph enarticleParagraph">{html(one)}  </p>' for one in told.paragraphs),
                f"<p>{told.outlet} Company</p><p>{document} {_accession(told)}</p>",
            ]  # fmt: skip
            inner = "\n".join(lines)
            articles.append(
                f'<div id="article-{told.number}" class="article"><div class="article enArticle">{inner}</div></div>'
            )
        return _page("<br>".join(articles), len(ten))

    return render


def coded_rtf(ten: Sequence[Told]) -> bytes:
    parts = []
    for told in ten:
        for code, values in _codes(told, "en"):
            parts += [f"\\b {code}\\b0 ", *map(rtf_text, values)]
        parts.append("\\page ")
    return rtf([*parts, "Search Summary", "Text", "rents", "Results Found", str(len(ten))])


def _plain(told: Told) -> list[str]:
    return [
        told.headline, *([f"By {told.byline}"] if told.authors else []), f"{told.words} words", day(told, "en"),
        told.outlet, "ALDNP", *([told.edition] if told.edition else []), told.page, "English", told.rights,
        *told.paragraphs, f"Document {_accession(told)}",
    ]  # fmt: skip


def plain_rtf(ten: Sequence[Told]) -> bytes:
    return rtf([part for told in ten for part in (*map(rtf_text, _plain(told)), "\\page ")])


def pdf(ten: Sequence[Told]) -> bytes:
    return pdf_of_paragraphs(list(map(_plain, ten)), head="© 2024 Factiva, Inc. All rights reserved.")


def xml(ten: Sequence[Told]) -> bytes:
    def texts(name: str, paragraphs: Sequence[str]) -> str:
        inner = "".join(f"<paragraph display='Proportional'>{html(one)}</paragraph>" for one in paragraphs)
        return f"<{name}>{inner}</{name}>"

    articles = [
        f"<ppsarticle><article><accessionNo>{_accession(told)}</accessionNo><baseLanguage>EN</baseLanguage>"
        f"<copyright>{told.rights}</copyright>{texts('headline', [told.headline])}"
        + (f"<byline>By {told.byline}</byline>" if told.authors else "")
        + (f"<edition>{told.edition}</edition>" if told.edition else "")
        + f"{texts('leadParagraph', told.paragraphs[:1])}<sectionName>{told.section}</sectionName>"
        f"<pages><page>{told.page}</page></pages><publicationDate><dateTime>"
        f"{told.published}T01:35:58Z</dateTime></publicationDate>"
        f"<sourceName>{told.outlet}</sourceName><newsSubject code='gcat'><name>General</name></newsSubject>"
        f"{texts('tailParagraphs', told.paragraphs[1:])}<wordCount>{told.words}</wordCount></article></ppsarticle>"
        for told in ten
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?><PPSResponse><ppsArticleResponse xmlns="http://global.example/pps/2.0">'
        f'<ppsarticleResultSet count="{len(ten)}">{"".join(articles)}</ppsarticleResultSet></ppsArticleResponse>'
        "</PPSResponse>"
    ).encode()


RENDERINGS = (
    *(Rendering(f"factiva html, codes, {one}", "factiva", coded(one), FIELDS, declares=True) for one in WORDS),
    *(Rendering(f"factiva html, {one}", "factiva", without_codes(one), FIELDS, declares=True) for one in WORDS),
    Rendering("factiva rtf, codes", "factiva", coded_rtf, FIELDS),
    Rendering("factiva rtf", "factiva", plain_rtf, FIELDS - {"section"}),
    Rendering("factiva pdf", "factiva", pdf, FIELDS - {"section"}),
    Rendering("factiva xml", "factiva-xml", xml, FIELDS, declares=True),
)
