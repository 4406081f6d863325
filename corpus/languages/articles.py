"""The language of an article that comes in: what its file says of it beside what its text shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from corpus.languages.identifying import identify, same_language
from corpus.languages.names import language_name, language_tag
from corpus.languages.paragraphs import foreign_paragraphs, is_all_in
from models.articles import NewArticle, freeze
from models.wording import say

DEFAULT = "en"  # of what neither says
AS_WRITTEN = "language as written"  # in the metadata, what a file said and the text does not show


class Languages:
    """The languages of one file's articles, and what is to know about them."""

    def __init__(self) -> None:
        self._shown: Counter[str] = Counter()
        self._contradicted: Counter[tuple[str, str]] = Counter()
        self._foreign: Counter[str] = Counter()

    def told(self, article: NewArticle, origin: str = "") -> NewArticle:
        """The article from ``origin`` with its language and its paragraphs in others.

        A text that surely is in another language than its file says goes before the file, whose word is kept.
        """
        text, said = freeze(article.text), language_tag(article.language)
        language, metadata = said or DEFAULT, article.metadata
        if is_all_in(text, language):
            return replace(article, text=text, language=language, origin=origin)
        shown = identify(text)
        if shown is not None and shown.is_sure and not same_language(shown.language, language):
            language = shown.language
            if said:
                self._contradicted[said, language] += 1
                metadata = {**metadata, AS_WRITTEN: said}
            else:
                self._shown[language] += 1
        foreign = foreign_paragraphs(text, language)
        self._foreign.update(paragraph.language for paragraph in foreign)
        return replace(article, text=text, language=language, metadata=metadata, foreign=foreign, origin=origin)

    def close(self, note: Callable[[str], None]) -> None:
        """Say what was found; after the last article."""
        for (said, language), n in self._contradicted.items():
            note(
                say(
                    "{n} article is in {language} by its text, in {said} by its file; the text was believed|"
                    "{n} articles are in {language} by their text, in {said} by their file; the text was believed",
                    n=n, language=language_name(language), said=language_name(said),
                )
            )  # fmt: skip
        for language, n in self._shown.items():
            name = language_name(language)
            note(
                say(
                    "{n} article is in {language}, as its text shows|"
                    "{n} articles are in {language}, as their text shows",
                    n=n, language=name,
                )
            )  # fmt: skip
        if self._foreign:
            names = ", ".join(language_name(language) for language in sorted(self._foreign))
            note(
                say(
                    "{n} paragraph is in another language than its article ({languages})|"
                    "{n} paragraphs are in another language than their article ({languages})",
                    n=self._foreign.total(), languages=names,
                )
            )  # fmt: skip
