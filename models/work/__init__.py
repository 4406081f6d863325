"""Who does what: batches, assignments, a coder's queue, and how far it is done.

It promises: a queue is the same for the same assignments, and handing out draws the same articles for the same seed.
"""

from __future__ import annotations

from models.work.assigning import assign, batches
from models.work.copying import Copied, NotCopied, copy_codings
from models.work.finishing import (
    Progress,
    article_answers,
    earlier_reasons,
    progress,
    set_article_answer,
    set_progress,
)
from models.work.handing_out import (
    Choice,
    Share,
    chosen_articles,
    count_choice,
    hand_out,
    next_batch_name,
    shares,
)
from models.work.queues import (
    QueueCount,
    QueueFilter,
    QueueRow,
    is_in_queue,
    next_unfinished,
    queue,
    queue_count,
    queue_rows,
)
from models.work.summary import Overview, overview, overview_of

__all__ = [
    "Choice",
    "Copied",
    "NotCopied",
    "Overview",
    "Progress",
    "QueueCount",
    "QueueFilter",
    "QueueRow",
    "Share",
    "article_answers",
    "earlier_reasons",
    "assign",
    "batches",
    "chosen_articles",
    "copy_codings",
    "count_choice",
    "hand_out",
    "is_in_queue",
    "next_batch_name",
    "next_unfinished",
    "overview",
    "overview_of",
    "progress",
    "queue",
    "queue_count",
    "queue_rows",
    "set_article_answer",
    "set_progress",
    "shares",
]
