"""What is found in an article: names, attributions, who speaks. Never a coding, only what a person may accept.

An article goes through the rooms in this order: ``running`` hands its text to a child process, where ``reading`` runs
the pipeline; ``text`` cuts it into paragraphs and quotations, ``names`` finds and links who and what is named,
``attribution`` finds who is cited where, ``speakers`` finds out who that is; what comes back, ``running`` keeps.
"""
