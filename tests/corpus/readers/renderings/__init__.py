"""The ten articles in every format, each file as its program writes it."""
