"""The side of the child process: one pipeline over texts, and what it answers. The only room that imports spaCy.

It promises: the same text, pipeline and version give the same reading. Nobody imports it; ``running`` starts it.
"""
