"""What befalls a project file: killed writers, files that go or are replaced, damaged bytes, clocks and full drives.

Each siege is a function of an empty folder and a random source. It raises AssertionError where something that was
called saved is lost, or damage goes unsaid, and returns in a word how it came out. `python -m tests.siege` draws them
for as long as one likes; the suite draws each once.
"""
