"""The commonest words of languages, by which most texts are told in a hundredth of the time that a model takes."""

from __future__ import annotations

from collections import Counter
from itertools import chain

# Words of grammar. A language that is close to one of these stands here too, so that it is not taken for that.
_WORDS = {
    "en": "the of and to that for with was is on by he his said from have has had not are at be as this they their "
    "who which would it its will been but were an or when a in i no so me we our you your if can more after "
    "also about over just into out up one all what there two do my us",
    "de": "der die das und den dem des von mit sich auf für ist im nicht ein eine als auch es an werden aus er hat "
    "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur "
    "bis mehr durch",
    "nl": "de het een van en in is dat op te met voor zijn niet aan er om ook als die door naar bij wordt maar hij "
    "uit worden heeft werd deze nog over tot hebben of dan we zei geen",
    "af": "die van het en is in dat te nie met op vir om aan sy was deur as by wat hy ook hulle kan sal maar gesê "
    "word ’n",
    "fr": "le la les de des du et en un une que qui dans pour pas sur au par avec ce il est plus ne se sont cette "
    "mais aux ont elle leur été comme ou son sa ses nous ils à dit",
    "es": "de la que el en los del las por un con para una su se no al es lo como más sus este ha pero o fue le entre "
    "desde cuando muy sin sobre también hasta hay donde y dijo",
    "gl": "de a que o e do da en un os unha para no na por se con non as dos das como ao máis pola polo foi súa pero "
    "é",
    "ca": "de la que el i a en els les un per una amb del no es al ha dels més són ser com però aquest seva pels va "
    "han",
    "pt": "de que o a do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua "
    "ou ser quando muito nos já está eu também só pelo pela até isso é disse são",
    "it": "di che e la il un a per in una è non sono si con del da come le dei nel alla più della ha ma i al gli "
    "delle anche lo questo dalla suo nella hanno se ai ci dal stato tra sul",
    "ro": "de și în a la cu pe că o din nu se un care mai este pentru ce au fost sunt sa prin dar al ale lui după ca",
    "sv": "och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan hon "
    "när än nu också efter vid eller sade ska",
    "da": "og i at det som en på er af for med den til ikke har de om et han men var jeg sig fra vi så kan hun når "
    "også efter ved eller sagde skal der blev",
    "nb": "og i at det som en på er av for med den til ikke har de om et han men var jeg seg fra vi så kan hun når "
    "også etter ved eller sa skal ble",
    "fi": "ja on ei että oli se hän mutta ovat kun myös tai joka mukaan sekä kuin ole jos niin nyt vain ollut mitä "
    "vielä",
    "pl": "i w na z się nie do to że jest o od za po jak przez dla ale są co tym był oraz ich tego ma już być może "
    "jego",
    "cs": "a v se na je že s o z do to i ve pro by jsou jako ale podle za po které k který také už byl nebo jeho od",
    "hu": "a az és hogy nem is egy volt meg ez azt de csak már mint el ki még van ha sem lesz szerint vagy majd",
    "hr": "i u je da na se za su od s ne o koji što kao će bi ali iz to sve nije ili koja bio prema do rekao",
    "tr": "ve bir bu da de için ile çok olarak daha ne gibi kadar sonra olan var ancak dedi en ise o her oldu",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh kata mereka telah bisa",
    "ru": "и в не на что с он по как это из к но а за то о от для его мы все был так же у они до",
    "uk": "і в не на що з він по як це із до але а за то про від для його ми всі був так й у та вони є",
    "bg": "и на да се в за не от че с по са това е той като до си към но които бъде или",
}  # fmt: skip
LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in _WORDS.items():
    for _word in _words.split():
        LANGUAGES_OF[_word] = (*LANGUAGES_OF.get(_word, ()), _language)
OWN: dict[str, frozenset[str]] = {
    language: frozenset(word for word in words.split() if LANGUAGES_OF[word] == (language,))
    for language, words in _WORDS.items()
}
"""Of each language the words that no other has."""
OWN_ENOUGH = 0.1  # of the words of a text, from which on those that only one language has say what it is
LEAST_HITS = 3
ENOUGH = 0.14  # of the words of a text, from which on its commonest words say what it is
AHEAD = 2.0  # times as many as of any other language
FEW = 12  # words of a text, below which chance says more than they


def hits_of(words: list[str]) -> Counter[str]:
    """How many of the words, in small letters, are common in each language."""
    return Counter(chain.from_iterable(filter(None, map(LANGUAGES_OF.get, words))))


def is_plainly(own: frozenset[str], words: list[str]) -> bool:
    """Whether enough of the words, in small letters, are among those of one language alone (``OWN``)."""
    return sum(map(own.__contains__, words)) >= max(LEAST_HITS, len(words) * OWN_ENOUGH)


def told_by(hits: Counter[str], words: int) -> str:
    """The language that so many hits among so many words can only be; empty where they can't say."""
    if words < FEW:
        return ""
    (best, most), *rest = (*hits.most_common(2), ("", 0))[:2]
    return best if most >= max(LEAST_HITS, words * ENOUGH) and most >= rest[0][1] * AHEAD else ""
