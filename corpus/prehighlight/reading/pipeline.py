"""One spaCy pipeline over texts: names, attributions, speakers. Only child processes import it, as it imports spaCy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import is_package

from corpus.prehighlight.attribution import Attributor, Draft, codability_from_counts, evidence_of, from_counts, traits
from corpus.prehighlight.names import assemble, link, mend
from corpus.prehighlight.pipelines import BLANK, DEFAULT_PIPELINE
from corpus.prehighlight.reading.version import version
from corpus.prehighlight.speakers import Cast, Resolver, kind_of, mode_of
from corpus.prehighlight.text import Part, Quotation, find_quotes, parts_of, with_whole_edges
from models.errors import PipelineUnavailable
from models.findings import FoundAttribution, FoundMention, Reading
from models.wording import say

LONGEST_TEXT = 1_000_000  # code points of one article that are read
_BATCH = 16  # texts parsed together
_BATCH_SIZE = 400_000  # code points of them
_DOCS = 64  # paragraphs parsed at once
_TOKENS = 30_000  # of them
_LONE = re.compile("[\ud800-\udfff]")  # halves of a character, which no tokeniser takes; one mark stands for one
_NEEDED = ("tagger", "parser", "lemmatizer", "ner")


class Pipeline:
    """Reads texts; ``name`` and ``version`` say with what, so that the same text is never read twice with the same."""

    def __init__(self, nlp: Language, name: str, version: str) -> None:
        self._nlp = nlp
        self.name = name
        self.version = version
        self._parses = "parser" in nlp.pipe_names
        self._not_for_names = [pipe for pipe in nlp.pipe_names if pipe != "ner" and not _feeds_names(nlp, pipe)]
        self._reliability = from_counts()

    def read(self, texts: Iterable[str]) -> Iterator[Reading]:
        """A reading for each text, in order; texts are parsed in batches of bounded size."""
        for batch in _batches(texts):
            yield from self._read_batch(batch)

    def _read_batch(self, texts: list[str]) -> list[Reading]:
        with self._nlp.memory_zone():
            cut = [_LONE.sub("\ufffd", text[:LONGEST_TEXT]) for text in texts]
            quotes = [find_quotes(text) for text in cut]
            parts = [parts_of(text, found) for text, found in zip(cut, quotes, strict=True)]
            parsed = self._parsed([(text, part) for text, here in zip(cut, parts, strict=True) for part in here])
            readings = []
            for text, found, here in zip(cut, quotes, parts, strict=True):
                readings.append(self._reading(text, found, here, islice(parsed, len(here))))
        for number, text in enumerate(texts):
            if len(text) > LONGEST_TEXT:
                note = say("Only the first {read} characters were read, of {all}.", read=LONGEST_TEXT, all=len(text))
                readings[number] = replace(readings[number], notes=(note,))
        return readings

    def _parsed(self, parts: list[tuple[str, Part]]) -> Iterator[tuple[Doc | None, Doc]]:
        """For each part the parse of its folded text, if this pipeline parses, and the names of its full text.

        A part without a quotation is tokenised once: one document serves both.
        """
        if not self._parses:
            for text, part in parts:
                yield None, self._nlp.make_doc(text[part.paragraph.start : part.paragraph.end])
            return
        for group in self._groups(parts):
            folded = list(self._nlp.pipe((doc for _, _, doc in group), disable=["ner"], batch_size=_DOCS))
            full = (
                text[part.paragraph.start : part.paragraph.end] if part.folded.changed else doc
                for (text, part, _), doc in zip(group, folded, strict=True)
            )
            named = self._nlp.pipe(full, disable=self._not_for_names, batch_size=_DOCS)
            yield from zip(folded, named, strict=True)

    def _groups(self, parts: Iterable[tuple[str, Part]]) -> Iterator[list[tuple[str, Part, Doc]]]:
        """Parts with their tokens, as many as are parsed at once: a network's memory grows with all of their tokens."""
        group: list[tuple[str, Part, Doc]] = []
        tokens = 0
        for text, part in parts:
            doc = self._nlp.make_doc(part.folded.text)
            if len(group) == _DOCS or (group and tokens + len(doc) > _TOKENS):
                yield group
                group, tokens = [], 0
            group.append((text, part, doc))
            tokens += len(doc)
        if group:
            yield group

    def _reading(
        self, text: str, quotes: list[Quotation], parts: list[Part], docs: Iterator[tuple[Doc | None, Doc]]
    ) -> Reading:
        attributor = Attributor(text, self._reliability)
        entities: list[FoundMention] = []
        for part, (parse, named) in zip(parts, docs, strict=True):  # none is kept: a token takes a kilobyte
            start = part.paragraph.start
            attributor.read(part.paragraph, part.quotes, part.folded, parse)
            entities += [FoundMention(start + e.start_char, start + e.end_char, e.label_) for e in named.ents]
        mentions, members = link(text, mend(text, assemble(text, entities)))
        cast = Cast(text, mentions, members, quotes)
        attributions = tuple(_attributions(text, attributor.drafts, quotes, Resolver(cast)))
        return Reading(tuple(mentions), tuple(cast.members), attributions)


def _feeds_names(nlp: Language, pipe: str) -> bool:
    """Whether the name finder listens to that component's vectors."""
    return "ner" in getattr(nlp.get_pipe(pipe), "listening_components", [])


def _attributions(
    text: str, drafts: list[Draft], quotes: list[Quotation], resolver: Resolver
) -> Iterator[FoundAttribution]:
    codability = codability_from_counts()
    for draft in drafts:
        speaker = resolver.resolve(draft)
        content = with_whole_edges(text, draft.content, quotes)
        kind = kind_of(text, content, quotes)
        yield FoundAttribution(
            kind,
            draft.source,
            draft.cue,
            content,
            mode_of(kind, speaker.source, speaker.named),
            speaker.member,
            speaker.chain,
            round(draft.confidence, 2),
            round(speaker.confidence, 2),
            round(codability.of(traits(text, kind, draft.source, draft.cue, content, draft.confidence)), 2),
            with_whole_edges(text, evidence_of(text, kind, draft.source, draft.cue, content), quotes),
        )


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if len(batch) >= _BATCH or size >= _BATCH_SIZE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def load(name: str) -> Pipeline:
    """The pipeline of that name; raises PipelineUnavailable where it is missing or can't read English news."""
    if name == BLANK:
        return Pipeline(spacy.blank("en"), BLANK, version(spacy.about.__version__, None))
    package = DEFAULT_PIPELINE if name == "en_core_web_sm" and not is_package(name) else name
    try:
        nlp = spacy.load(package)
    except OSError as error:
        raise PipelineUnavailable(
            say("The language pipeline {name} is not installed.", name=name),
            say(
                "Install it into Standfirst's environment, or choose {default} or {blank}.",
                default=DEFAULT_PIPELINE, blank=BLANK,
            ),
        ) from error  # fmt: skip
    except (ImportError, ValueError, KeyError, AttributeError) as error:
        raise PipelineUnavailable(
            say("The language pipeline {name} could not be loaded: {error}", name=name, error=error),
            say("Choose {default}.", default=DEFAULT_PIPELINE),
        ) from error
    _check(nlp, name)
    return Pipeline(nlp, package, version(nlp.meta["version"], nlp.path))


def _check(nlp: Language, name: str) -> None:
    lacking = [part for part in _NEEDED if part not in nlp.pipe_names]
    if nlp.lang == "en" and not lacking:
        return
    if nlp.lang != "en":
        what = say("The language pipeline {name} is not for English.", name=name)
    else:
        what = say("The language pipeline {name} lacks {parts}.", name=name, parts=", ".join(lacking))
    raise PipelineUnavailable(what, say("Choose another, such as {default}.", default=DEFAULT_PIPELINE))
