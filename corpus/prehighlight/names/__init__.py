"""The names of an article: found, mended by what the article knows as a whole, linked into its cast."""
