"""The labels of Nexis in the languages of its interface and its papers, and what becomes of each."""

from __future__ import annotations

import re

from corpus.readers import pieces
from corpus.readers.datelines import place_name
from corpus.readers.labels import Labelled, Labels
from corpus.readers.pieces import CAPTION, CORRECTION, LOAD_DATE, UPDATED, Piece

HEAD = {
    "byline": "byline;by-line;autor;autoren;verfasser;auteur;auteurs;signature;name;autore;autora",
    "section": "section;rubrik;ressort;rubrique;sectie;rubriek;sección;seccion;sezione;seção;secção;sektion",
    "length": "length;länge;laenge;longueur;lengte;longitud;extensión;lunghezza;comprimento;længde;längd",
    "dateline": "dateline;ortszeile;lieu;origine;plaats;lugar;data e luogo;dato",
    "headline": "headline;title;titel;titre;überschrift;kop;título;titolo;titular",
    "subhead": "highlight;chapeau;encart;subheadline;kurzfassung;untertitel;intro;inleiding;sous-titre;subtítulo;"
    "sommario;abstract",
    "edition": "edition;ausgabe;editie;édition;edición;edizione;edição",
    "series": "series;serie;série",
    "url": "url;link",
    "show": "show;sendung",
    "guests": "guests;guest",
    "anchors": "anchors;anchor;host;hosts",
    "author's note": "bio",
}
TAIL = {
    LOAD_DATE: "load-date;update;date-chargement;date de chargement;laaddatum;datum laden;fecha de carga;"
    "data di caricamento;ladedatum;load date",
    "language": "language;sprache;langue;taal;idioma;lingua;língua;sprog;språk",
    CAPTION: "graphic;graphics;grafik;graphique;grafiek;gráfico;grafico;photo;illustration;bild;foto",
    "publication type": "publication-type;pub-type;publikationstyp;publikationsart;type-publication;"
    "type de publication;soort publicatie;tipo de publicación;tipo di pubblicazione;zeitungstyp",
    "document type": "document-type;dokumenttyp;type de document",
    "journal code": "journal-code;code-revue;zeitungs-code;journalcode;zeitschriftencode",
    "subject": "subject;sujet;thema;onderwerp;tema;asunto;materia;schlagwörter;pub-subject;subjects;argomento;assunto",
    "company": "company;firma;unternehmen;société;societe;bedrijf;empresa;società;organization;organisation",
    "person": "person;personne;persoon;persona;people;personen",
    "geographic": "geographic;localisation-geo;geographie;geografisch;geográfico;geografico;country;state;city",
    "industry": "industry;branche;industrie;secteur;secteur-activite;sector;industria",
    "ticker": "ticker;börsenkürzel;symbole-boursier",
    CORRECTION: "correction;korrektur;correctie;corrección;correzione",
    "correction date": "correction-date;korrekturdatum",
    UPDATED: "last updated",
    "transcript": "transcript",
    "notes": "notes;note;anmerkungen;remarques",
    "identifier": "accession number;document number;urn",
    "page": "view original page;page;seite",
    "distribution": "distribution",
}
BODY = (
    "body;text;article;artikel;textkörper;volltext;corps;texte;tekst;cuerpo;texto;corpo;testo;full text;hoofdtekst;"
    "brødtekst"
)
_DAY_BEHIND = re.compile(r"[,;]?\s+[^\W\d_]{3,9}\.?\s+\d{1,2}(?:,?\s+\d{4})?$|[,;]?\s+\d{1,2}\.?\s+[^\W\d_]{3,9}$")
_WORD_COUNT = re.compile(r"\d[\d.,]*\s*[^\W\d_]{1,10}\.?$|\d{1,6}$")
_LENGTH = re.compile(r"\d[\d.,]*\s+(?:words?|wörter|woerter|mots|woorden|palabras|parole|palavras|ord)", re.I)
_PAGE = re.compile(
    r"(?:\bPg\.?|\bPages?\.?|\bpp?\.|\bS\.|\bSeiten?|\bBlz\.?|\bPág\.?|\bpag\.?)\s*([A-Z]{0,3}-?\d{1,4}[A-Z]?)", re.I
)
_RIGHTS = re.compile(
    r"copyright\b|©|\(c\) \d{4}|rights reserved|"
    r"(?:all|alle|tous|todos|tutti)\b.{0,12}\b(?:rights?|rechte|droits|rechten|derechos|diritti)\b",
    re.IGNORECASE,
)
_FOLLOWS_RIGHTS = re.compile(r"(?:rights reserved|all rights|vorbehalten|réservés)", re.IGNORECASE)

LABELS = Labels({**HEAD, **TAIL, "body": BODY}, any_in_capitals=True)
MARKERS = Labels(
    {
        "body": BODY,
        "classification": "classification;klassifizierung;klassifikation;classificatie;clasificación;classificazione;"
        "classificação;klassifikationen;indexierung;indexing",
        "end": "end of document;ende des dokuments;dokumentende;fin du document;einde van document;"
        "einde van het document;einde document;fin del documento;fine del documento;fim do documento;slut på dokument",
        "abstract": "abstract;zusammenfassung;résumé;samenvatting;resumen",
        "full text": "full text;volltext;texte intégral;volledige tekst;texto completo",
    }
)


def is_label_of_head(labelled: Labelled) -> bool:
    """Whether it is one that stands above a text; a length must be one: ``LENGTH: 19.43 meters`` is none."""
    return labelled.name in HEAD and (labelled.name != "length" or bool(_WORD_COUNT.match(labelled.value)))


def is_label_of_tail(labelled: Labelled) -> bool:
    """Whether it is one that stands below a text."""
    return labelled.name in TAIL


def is_rights(line: str) -> bool:
    """Whether a line claims or reserves rights."""
    return bool(_RIGHTS.match(line.strip())) or (len(line) < 120 and bool(_FOLLOWS_RIGHTS.search(line)))


def is_length(line: str) -> bool:
    """Whether a line is nothing but a number of words."""
    return bool(
        re.fullmatch(r"\d[\d.,]*\s+(?:words?|wörter|woerter|mots|woorden|palabras|parole|palavras|ord)", line, re.I)
    )


def page_in(section: str) -> str:
    """The page that a section names: ``NEWS; Pg. 2``."""
    match = _PAGE.search(section)
    return match[1] if match else ""


def take(piece: Piece, name: str, value: str) -> None:
    """Put what stands behind a label into its place in the piece."""
    value = " ".join(value.split())
    if name == "dateline":
        piece.place = piece.place or _place(value)
        piece.add("dateline", value)
    elif name == "headline":
        set_headline(piece, value)
    elif name == "section":
        piece.section = "; ".join(filter(None, (piece.section, value)))
        piece.page = piece.page or page_in(value)
    elif name in ("byline", "subhead", "length", "edition", "language", "url", "identifier", "page"):
        before = getattr(piece, name)
        setattr(piece, name, before or value)
        if before and before != value:
            piece.add(name, value)
    elif value:
        piece.add(name, value)


def _place(dateline: str) -> str:
    """The place of a dateline, of which ``CLAREMONT, CA; Apr 06, 2017`` has a day too."""
    city, comma, region = _DAY_BEHIND.sub("", f" {dateline}").strip(" ,;").partition(",")
    return f"{place_name(city)}{comma}{region}"


def set_headline(piece: Piece, text: str) -> None:
    """A headline, of which what stands behind a semicolon at a line's end is the subhead."""
    headline, semicolon, subhead = text.partition(";\n") if ";\n" in text else text.partition(";  ")
    if piece.headline:
        piece.add(pieces.SUBHEAD, text)
        return
    piece.headline = " ".join(headline.split())
    if semicolon and subhead.strip():
        piece.subhead = " ".join(subhead.split())
