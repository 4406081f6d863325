"""All passages with a claim, written out for a paper: what they say, and that nothing of an article becomes markup."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from corpus.codebooks.appendix import AppendixOptions, latex, markdown, word, write_appendix
from corpus.codebooks.appendix.document import Document, Part, Passage
from corpus.progress import finish
from corpus.readers.documents.docx import paragraphs
from corpus.readers.source import Source
from models import articles, codebook, coding, people
from models.actors import ActorSpec
from models.articles import NewArticle
from models.codebook import Claim
from models.coding import Ref, Stance
from models.errors import NotAllowed, NotFound
from models.findings import Span

TEXT = (
    "“We keep 50 % of *it*,” she said. \\input{secret} & <b>more</b>.\nThe cap would hurt, Voss #told $us_all ~ 😀 ^."
)


@pytest.fixture
def coded(world):
    """Ana and Ben have coded passages of an article that looks like markup; one is only begun."""
    new = NewArticle(TEXT, "Rents_up & *down* https://x.org", "The [Post]", "2024-03-02")
    article = articles.add_articles(world.project, [new])[0].article_id
    for acting, words, claims, stance in (
        (world.ana, "“We keep 50 % of *it*,”", ["1.1", "2"], Stance.SUPPORT),
        (world.ben, "\\input{secret} & <b>more</b>.\nThe cap would hurt", ["1.1"], Stance.OPPOSE),
        (world.ben, "Voss #told $us_all ~ 😀 ^.", ["1.2"], None),
    ):
        start = TEXT.index(words)
        made = coding.create(world.project, acting, article, [Span(start, start + len(words))]).made("statement")
        coding.set_actors(world.project, acting, Ref(made), [ActorSpec("Rosa_Lind")])
        coding.set_claims(world.project, acting, Ref(made), [world.claim_id(c) for c in claims])
        if stance is not None:
            coding.set_stance(world.project, acting, Ref(made), stance)
        coding.accept(world.project, acting, Ref(made))
    return world


def written(world, out, **options):
    done = finish(write_appendix(world.project, AppendixOptions(out, **options)))
    return done, out.read_bytes()


def test_markdown_tells_who_said_what_where_and_who_coded_it(coded, tmp_path):
    done, data = written(coded, tmp_path / "a.md")
    assert (done.passages, done.claims, done.begun) == (3, 2, 1)
    text = data.decode()
    assert "## 1 Rents" in text
    assert "### 1.1 Cap rent increases" in text
    assert "1.2" not in text, "a claim without a coded passage is left out"
    assert r"> “We keep 50 % of \*it\*,”" in text
    assert r"> — Rosa\_Lind; supports: The county should cap rents." in text
    assert r"> The \[Post\], 2024-03-02, Rents\_up \& \*down\* https\://x.org. Coded by " in text
    pseudonyms = [coder.pseudonym for coder in people.coders(coded.project)]
    assert all(f"Coded by {name}." in text for name in pseudonyms)
    assert "Coded by Ana" not in text
    assert "Coded by Ana." in written(coded, tmp_path / "b.md", names=True)[1].decode()


def test_one_claim_a_branch_or_all(coded, tmp_path):
    assert written(coded, tmp_path / "a.md", claim="1")[0].passages == 0
    assert b"No passages." in (tmp_path / "a.md").read_bytes()
    done, data = written(coded, tmp_path / "a.md", claim="1", branch=True)
    assert (done.passages, data.count(b"\n##")) == (2, 2)
    assert written(coded, tmp_path / "a.md", claim="2")[0].passages == 1
    assert written(coded, tmp_path / "a.md", coders=("Ana",))[0].passages == 2
    with pytest.raises(NotFound, match=r"no claim 7"):
        written(coded, tmp_path / "c.md", claim="7")
    with pytest.raises(NotAllowed, match="any format"):
        written(coded, tmp_path / "c.pdf")
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith("c")) == []


def test_latex_has_no_command_of_an_article(coded, tmp_path):
    text = written(coded, tmp_path / "a.tex")[1].decode()
    assert r"\textbackslash{}input\{secret\} \& \textless{}b\textgreater{}more" in text
    assert r"We keep 50 \% of *it*" in text
    assert r"\subsubsection*{1.1 Cap rent increases}" in text
    assert text.count(r"\begin{quote}") == text.count(r"\end{quote}") == 3
    body = text.partition(r"\begin{document}")[2]
    assert set(re.findall(r"\\[A-Za-z]+", body)) <= {
        r"\section", r"\subsection", r"\subsubsection", r"\emph", r"\begin", r"\end", r"\par", r"\small", r"\unusual",
        r"\textbackslash", r"\textless", r"\textgreater", r"\textasciitilde", r"\textasciicircum", r"\textquotesingle",
    }  # fmt: skip


ANY = st.text(st.characters(codec="utf-8"), max_size=40) | st.text(
    st.sampled_from("\\{}$&#%_^~<>|\"'`-–,?!*[]()@:/.=+ \n0aé😀Ж"), max_size=20
)


@given(ANY)
def test_latex_is_balanced_and_says_every_sign_by_itself(words):
    said = latex.escaped(words)
    bare = re.sub(r"\\(?:[{}$&#%_-]|text[a-z]+\{\})|\\unusual\{[0-9A-F]+\}\{.\}", "", said)
    assert not set(bare) & set("\\{}$&#%_^\"'`<>|") - {"{", "}"}
    assert bare.replace("{}", "").count("{") == 0, "braces are those that keep signs apart"
    assert "--" not in said
    assert "\n" not in said


@given(ANY)
def test_markdown_shows_words_as_they_are(words):
    said = markdown.escaped(words, opens=True)
    plain = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", said)
    assert plain == " ".join(words.split())
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`<\[&#]", said)
    assert not re.match(r"[-+=]|\d+[.)]", said)


@settings(max_examples=20, deadline=None)
@given(ANY)
def test_word_takes_any_sign(words):
    passage = Passage(words, words, (words,), words)
    document = Document(words, words, (Part(words, 12, words, words, (passage,)),))
    assert zipfile.is_zipfile(io.BytesIO(word.as_word(document)))


def test_word_documents_hold_the_same_in_word_s_own_styles(coded, tmp_path):
    _, data = written(coded, tmp_path / "a.docx")
    said = [p.text for p in paragraphs(Source.of_bytes("a.docx", data))]
    assert "“We keep 50 % of *it*,”" in said
    assert "\\input{secret} & <b>more</b>. The cap would hurt" in said
    assert "— Rosa_Lind; opposes: The county should cap rents." in said
    with zipfile.ZipFile(tmp_path / "a.docx") as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(parts.read(name))
        body = parts.read("word/document.xml").decode()
        core = parts.read("docProps/core.xml").decode()
    assert body.count('w:val="Quote"') == 3
    assert body.count('w:val="Heading2"') == 1
    assert "python-docx" not in core


@pytest.mark.parametrize("form", ["md", "tex", "docx"])
def test_an_earlier_appendix_is_replaced_and_nothing_else(coded, tmp_path, form):
    out = tmp_path / f"a.{form}"
    first = written(coded, out)[1]
    assert written(coded, out, claim="2")[1] != first
    out.write_bytes(b"my own chapter")
    with pytest.raises(NotAllowed, match="no earlier appendix"):
        written(coded, out)
    assert out.read_bytes() == b"my own chapter"
    out.unlink()
    out.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotAllowed):
        written(coded, out)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("a.")] == [out.name]


def test_a_retired_claim_keeps_its_passages(coded, tmp_path):
    claim = next(c for c in codebook.load(coded.project).claims if c.number == "2")
    codebook.edit_claim(coded.project, coded.lead, Claim("2", claim.label, retired=True, id=claim.id))
    assert b"2 Zoning (retired)" in written(coded, tmp_path / "a.md", claim="2")[1]
