"""NITF, NewsML-G2, NewsML 1, the newsitems of the Reuters corpora, Reuters-21578."""

from __future__ import annotations

from collections.abc import Sequence

from tests.corpus.readers.renderings.rendering import EVERY, Rendering, html, wrapped
from tests.corpus.readers.ten import Told

NITF = EVERY | {"subhead", "edition", "url", "identifier", "length", "rights", "caption"}


def _nitf(told: Told) -> str:
    caption = f"<media media-type='image'><media-caption>{told.caption}</media-caption></media>" if told.caption else ""
    return (
        f'<nitf><head><title>{html(told.headline)}</title><docdata><doc-id id-string="{told.identifier}"/>'
        f'<date.issue norm="{told.published.replace("-", "")}T000000Z"/><doc.copyright holder="{told.outlet} Company" '
        f'year="{told.day.year}"/></docdata><pubdata name="{told.outlet}" '
        f'date.publication="{told.published.replace("-", "")}T000000"'
        f' position.section="{told.section}" position.sequence="{told.page}" edition.name="{told.edition}" '
        f'ex-ref="{told.url}"'
        f' item-length="{told.words}" unit-of-measure="word"/></head><body><body.head><hedline><hl1>'
        f"{html(told.headline)}</hl1>"
        + (f"<hl2>{told.subhead}</hl2>" if told.subhead else "")
        + "</hedline>"
        + (f"<byline>By <person>{told.byline}</person><byttl>Staff Reporter</byttl></byline>" if told.authors else "")
        + (f"<dateline><location>{told.place}</location></dateline>" if told.place else "")
        + f"</body.head><body.content>{caption}<block>"
        f"{''.join(f'<p>{html(one)}</p>' for one in told.paragraphs)}</block>"
        "</body.content></body></nitf>"
    )


def nitf(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    return f'<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">{_nitf(told)}'.encode()


def _g2_item(told: Told, content: str) -> str:
    return (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{told.identifier}" version="2" xml:lang="en-GB">'
        f"<rightsInfo><copyrightNotice>{told.rights}</copyrightNotice></rightsInfo><itemMeta><itemClass "
        "qcode='ninat:text'/>"
        f"<provider><name>{told.outlet}</name></provider><versionCreated>2024-01-01T00:00:00Z</versionCreated>"
        "<pubStatus qcode='stat:usable'/></itemMeta><contentMeta><contentCreated>"
        f"{told.published}T10:00:00+01:00</contentCreated>"
        + (f"<located><name>{told.place}</name></located>" if told.place else "")
        + (f"<by>By {told.byline}</by>" if told.authors else "")
        + f"<headline>{html(told.headline)}</headline></contentMeta><contentSet><inlineXML "
        f"wordcount='{told.words}'>{content}"
        "</inlineXML></contentSet></newsItem>"
    )


def newsml_g2(ten: Sequence[Told]) -> bytes:
    """A message whose items hold XHTML, besides a package that refers to them."""
    items = [
        _g2_item(
            told,
            f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
            f"{''.join(f'<p>{html(one)}</p>' for one in told.paragraphs)}</body></html>",
        )
        for told in ten
    ]
    package = "<packageItem guid='p'><groupSet><group><itemRef residref='x'/></group></groupSet></packageItem>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
        f"{package}{''.join(items)}</itemSet></newsMessage>"
    ).encode()


def newsml_g2_with_nitf(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    return _g2_item(told, _nitf(told)).encode()


def newsml_1(ten: Sequence[Told]) -> bytes:
    items = [
        "<NewsItem><Identification><NewsIdentifier><ProviderId>x.example</ProviderId><DateId>"
        f"{told.published.replace('-', '')}</DateId>"
        f"<NewsItemId>1</NewsItemId><PublicIdentifier>{told.identifier}</PublicIdentifier></NewsIdentifier>"
        "</Identification>"
        f"<NewsManagement><FirstCreated>{told.published.replace('-', '')}T120000+0100</FirstCreated>"
        "</NewsManagement><NewsComponent>"
        f"<NewsLines><HeadLine>{html(told.headline)}</HeadLine>"
        + (f"<SubHeadLine>{told.subhead}</SubHeadLine>" if told.subhead else "")
        + (f"<ByLine>By {told.byline}</ByLine>" if told.authors else "")
        + (f"<DateLine>{told.place}</DateLine>" if told.place else "")
        + f"<CopyrightLine>{told.rights}</CopyrightLine></NewsLines><AdministrativeMetadata><Provider><Party "
        f"FormalName='{told.outlet}'/>"
        "</Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName='en'/></DescriptiveMetadata>"
        "<ContentItem><MediaType FormalName='Photo'/></ContentItem><ContentItem><MediaType FormalName='Text'/>"
        "<DataContent>"
        f"{''.join(f'<p>{html(one)}</p>' for one in told.paragraphs)}</DataContent></ContentItem>"
        "</NewsComponent></NewsItem>"
        for told in ten
    ]
    return f'<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML>{"".join(items)}</NewsML>'.encode()


def newsitem(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    return (
        f'<?xml version="1.0" encoding="iso-8859-1" ?><newsitem itemid="{told.identifier}" '
        f'date="{told.published}" xml:lang="en">'
        f"<title>X: {html(told.headline)}</title><headline>{html(told.headline)}</headline>"
        + (f"<byline>{told.byline}</byline>" if told.authors else "")
        + (f"<dateline>{told.place} {told.published}</dateline>" if told.place else "")
        + f"<text>{''.join(f'<p>{html(one)}</p>' for one in told.paragraphs)}</text><copyright>"
        f"{told.rights}</copyright>"
        f"<metadata><dc element='dc.publisher' value='{told.outlet}'/></metadata></newsitem>"
    ).encode("iso-8859-1", "xmlcharrefreplace")


def reuters(ten: Sequence[Told]) -> bytes:
    wires = [
        f'<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="{told.number}">\n<DATE>{told.day.day:2}-'
        f"{told.day:%b}-{told.day.year} 15:01:01.79</DATE>\n<TOPICS><D>rents</D></TOPICS>\n<TEXT>&#2;\n<TITLE>"
        f"{html(told.headline)}</TITLE>"
        + (f"<AUTHOR>    By {told.byline}</AUTHOR>" if told.authors else "")
        + f"<DATELINE>    {told.place.upper()}, {told.day:%B} {told.day.day} - </DATELINE><BODY>"
        + "\n    ".join(wrapped(html(one)) for one in told.paragraphs)
        + "\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n"
        for told in ten
    ]
    return ('<!DOCTYPE lewis SYSTEM "lewis.dtd">\n' + "".join(wires)).encode()


RENDERINGS = (
    Rendering("nitf", "nitf", nitf, NITF, each=True),
    Rendering("newsml-g2", "newsml-g2", newsml_g2, (EVERY - {"section", "page"}) | {"identifier", "rights", "length"}),
    Rendering("newsml-g2 with nitf", "newsml-g2", newsml_g2_with_nitf, NITF, each=True),
    Rendering("newsml 1", "newsml-1", newsml_1, (EVERY - {"section", "page"}) | {"identifier", "rights", "subhead"}),
    Rendering("newsitem", "newsml-1", newsitem, (EVERY - {"section", "page"}) | {"identifier", "rights"}, each=True),
    Rendering("reuters", "reuters-21578", reuters, frozenset(("headline", "published", "authors"))),
)
