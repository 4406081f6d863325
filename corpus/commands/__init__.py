"""The command line: one file a command, each calling the same functions as the window.

Progress goes to stderr, results to stdout; the exit code is 0, 1 with one line that says why, or 2 for wrong usage.
"""
