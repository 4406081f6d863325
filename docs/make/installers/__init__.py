"""What the packed program is made by; docs/recipes/installers.md says how, and what was tried."""
