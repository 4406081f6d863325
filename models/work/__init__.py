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
    Asked,
    Compared,
    Planned,
    Sampled,
    compared,
    hand_out,
    next_batch_name,
    planned,
    sample,
)
from models.work.plans import (
    column_in_words,
    plan_in_words,
    value_in_words,
)
from models.work.pools import Among, Pool, Source, listed, metadata_names, pool_sizes, value_counts
from models.work.portions import NONE, Portion, portion
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
from models.work.remarking import remarks, uneven
from models.work.sampling import COLUMNS, Draw, Piece, Quota, Sampling, Stratum, Way, draw
from models.work.so_far import Batch, Share, handed_out
from models.work.splitting import Hand, Order, Splitting, split
from models.work.summary import Overview, overview, overview_of
from models.work.withdrawing import TakenBack, Withdrawal, withdraw, withdrawal

__all__ = [
    "COLUMNS",
    "NONE",
    "Among",
    "Asked",
    "Batch",
    "Compared",
    "Copied",
    "Draw",
    "Hand",
    "Order",
    "NotCopied",
    "Overview",
    "Piece",
    "Planned",
    "Pool",
    "Portion",
    "Progress",
    "QueueCount",
    "QueueFilter",
    "QueueRow",
    "Quota",
    "Sampled",
    "Sampling",
    "Share",
    "Source",
    "Splitting",
    "Stratum",
    "TakenBack",
    "Way",
    "Withdrawal",
    "article_answers",
    "assign",
    "batches",
    "column_in_words",
    "compared",
    "copy_codings",
    "draw",
    "earlier_reasons",
    "hand_out",
    "handed_out",
    "is_in_queue",
    "listed",
    "metadata_names",
    "next_batch_name",
    "next_unfinished",
    "overview",
    "overview_of",
    "plan_in_words",
    "planned",
    "pool_sizes",
    "portion",
    "progress",
    "queue",
    "queue_count",
    "queue_rows",
    "remarks",
    "sample",
    "set_article_answer",
    "set_progress",
    "split",
    "uneven",
    "value_counts",
    "value_in_words",
    "withdraw",
    "withdrawal",
]
