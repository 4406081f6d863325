"""Europresse of both ages, NewsBank, EBSCO."""

from __future__ import annotations

from collections.abc import Sequence

from tests.corpus.readers.renderings.rendering import DAYS, EVERY, MONTHS, Rendering, html
from tests.corpus.readers.ten import Told


def _french(told: Told) -> str:
    return f"{DAYS['fr'][told.day.weekday()]} {told.day.day} {MONTHS['fr'][told.day.month - 1]} {told.day.year}"


def _number(told: Told) -> str:
    return f"news·{told.published.replace('-', '')}·AL·{told.number}"


def europresse(ten: Sequence[Told]) -> bytes:
    parts = []
    for told in ten:
        first, *others = map(html, told.paragraphs)
        parts.append(
            '<table><tr><td style="word-wrap: break-word"><table id="tbHeaderImages"><tr><td><img '
            'src="http://a.example/x.gif"></td></tr>'
            f'</table><span class="DocPublicationName">{told.outlet}</span><br><span class="DocHeader">'
            f"{told.section}, </span>"
            f'<span class="DocHeader">{_french(told)}</span><span class="DocHeader">, p. {told.page}</span><br><br>'
            + (f"{told.subhead}<br>" if told.subhead else "")
            + f'<span class="TitreArticleVisu">{html(told.headline)}</span><br><br>'
            + (f"{', '.join(told.authors)}<br><p></p>" if told.authors else "")
            + f"{first}<p></p>{'<p></p>'.join(others)}<p></p><b><i>© {told.rights}. Tous droits réservés.</i>"
            "</b><p></p>"
            f"Numéro de document : {_number(told)}<br><table><tr><td>Certificat {_number(told)}</td></tr><tr>"
            "<td>Ce certificat est "
            "émis à <b>A University</b> à des fins de visualisation personnelle et temporaire.</td></tr></table>"
            "</td></tr></table>"
        )
    return f"<html><head></head><body>{'<p>'.join(parts)}</body></html>".encode("iso-8859-1", "xmlcharrefreplace")


def europresse_of_today(ten: Sequence[Told]) -> bytes:
    parts = [
        '<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">'
        f"{told.outlet}</span></div>"
        f'<div class="rdp__public"><span class="DocHeader">{told.section}, {_french(told)} {told.words} mots, '
        f"p. {told.page}</span></div>"
        f'<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">{html(told.headline)}</p></div>'
        + (f'<div class="docAuthors">{", ".join(told.authors)}</div>' if told.authors else "")
        + '</header><section><div class="docOcurrContainer">'
        f"{''.join(f'<p>{html(one)}</p>' for one in told.paragraphs)}</div></section>"
        f'<footer><div>© {told.rights}. Tous droits réservés.</div><div class="publiC-lblNodoc">{_number(told)}</div>'
        "<div>Certificat émis le 3 mai 2024 à A-University</div></footer></article>"
        for told in ten
    ]
    return f"<!DOCTYPE html><html><body>{''.join(parts)}</body></html>".encode()


def newsbank(ten: Sequence[Told]) -> bytes:
    parts = [
        "\n".join(
            (
                told.headline, f"{told.outlet} - {told.day:%B} {told.day.day}, {told.day.year}",
                *([f"Author/Byline: {told.byline.upper()}, Staff Writers"] if told.authors else []),
                f"Section: {told.section}",
                f"Page: {told.page}", *([f"Edition: {told.edition}"] if told.edition else []),
                "Readability: 8-12 grade level", "",
                *told.paragraphs, "", *([f"Caption: {told.caption}"] if told.caption else []),
                "Index terms: rents; cities",
                f"Record Number: {told.identifier}", f"Copyright: {told.rights}",
            )
        )
        for told in ten
    ]  # fmt: skip
    return "\n\n".join(parts).encode()


def ebsco(ten: Sequence[Told]) -> bytes:
    def turned(name: str) -> str:
        first, last = name.rsplit(" ", 1)
        return f"{last}, {first}"

    parts = [
        "\n".join(
            (
                f"Record: {told.number}", f"Title: {told.headline}",
                *([f"Authors: {'; '.join(map(turned, told.authors))}"] if told.authors else []),
                f"Source: {told.outlet}. {told.day.month}/{told.day.day}/{told.day.year}, Vol. 177 Issue 9, "
                f"p{told.page}. 1p.",
                "Document Type: Article", "Subject Terms: RENTS\nCITIES & towns", "Abstract: What it is about.",
                f"Full Text Word Count: {told.words}", "ISSN: 0028-9604", f"Accession Number: {told.identifier}",
                "Persistent link to this record: http://search.ebscohost.example/login.aspx?direct=true&AN=1",
                "Database: News Source", "", *told.paragraphs, "",
                f"Copyright of {told.outlet} is the property of {told.rights} and its content may not be copied.",
            )
        )
        for told in ten
    ]  # fmt: skip
    return "\r\n\r\n".join(parts).encode()


RENDERINGS = (
    Rendering("europresse", "europresse", europresse, (EVERY - {"place"}) | {"subhead", "rights", "news number"}),
    Rendering(
        "europresse of today",
        "europresse",
        europresse_of_today,
        (EVERY - {"place"}) | {"rights", "length", "news number"},
    ),
    Rendering("newsbank", "newsbank", newsbank, (EVERY - {"place"}) | {"edition", "caption", "identifier", "rights"}),
    Rendering("ebsco", "ebsco", ebsco, (EVERY - {"place", "section"}) | {"identifier", "length", "rights"}),
)
