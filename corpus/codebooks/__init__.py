"""The ways in and out of a codebook: its own YAML, others' lists of codes, and what is ready to begin with."""
