"""Export of statements to CSV beside csv.writer over bare queries, and whether memory stays flat."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from corpus.exporting.csv_set import CsvSet
from corpus.exporting.dataset import ExportOptions, gather
from corpus.exporting.exporter import export
from corpus.progress import finish
from models.file import Project, open_project
from tests.benchmarks.figures import Figure, Sizes, peak_megabytes, timed
from tests.benchmarks.shared import project_of

BARE = {
    "articles": "SELECT a.uuid, a.id, a.headline, a.outlet, a.published, a.byline, a.place, a.url, a.language, "
    "a.origin, a.words, a.sha256, a.text FROM article a ORDER BY a.id",
    "statements": "SELECT s.uuid, a.uuid, a.published, a.outlet, a.headline, co.pseudonym, 'codings', v.number, "
    "c.number, c.label, ac.uuid, ac.name, ac.kind, ac.title, t.key, t.proposition, x.stance, x.strength, "
    "x.explicit, s.mode, "
    "(SELECT group_concat(n.name, '; ') FROM statement_actor sa JOIN actor n ON n.id = sa.actor_id "
    "WHERE sa.statement_id = s.id AND sa.role = 'claimant'), "
    "(SELECT group_concat(substr(a.text, p.start + 1, p.end - p.start), ' … ') FROM statement_span p "
    "WHERE p.statement_id = s.id AND p.role = 'evidence'), "
    "(SELECT group_concat(p.start || '-' || p.end) FROM statement_span p "
    "WHERE p.statement_id = s.id AND p.role = 'evidence'), s.confidence, s.memo, s.created_at "
    "FROM statement s JOIN article a ON a.id = s.article_id JOIN coder co ON co.id = s.coder_id "
    "JOIN codebook_version v ON v.id = s.codebook_version_id "
    "LEFT JOIN statement_claim sc ON sc.statement_id = s.id LEFT JOIN claim c ON c.id = sc.claim_id "
    "LEFT JOIN stance x ON x.statement_id = s.id LEFT JOIN actor ac ON ac.id = x.actor_id "
    "LEFT JOIN target t ON t.id = x.target_id ORDER BY s.article_id, s.id",
    "spans": "SELECT p.uuid, s.uuid, a.uuid, p.role, p.start, p.end, substr(a.text, p.start + 1, p.end - p.start) "
    "FROM statement s JOIN article a ON a.id = s.article_id JOIN statement_span p ON p.statement_id = s.id "
    "ORDER BY s.article_id, s.id, p.start",
    "drafts": "SELECT g.uuid, a.uuid, c.name, c.version, t.kind, t.mode, m.name, m.kind, t.confidence, "
    "t.speaker_confidence, (SELECT group_concat(start || '-' || end) FROM attribution_span p "
    "WHERE p.attribution_id = t.id AND p.role = 'content') FROM article a JOIN reading r ON r.article_id = a.id "
    "JOIN coder c ON c.id = r.coder_id JOIN attribution t ON t.reading_id = r.id "
    "JOIN suggestion g ON g.attribution_id = t.id LEFT JOIN cast_member m ON m.id = t.speaker_id",
    "outcomes": "SELECT g.uuid, o.coder_id, o.outcome, o.claim_uid, o.reason, o.decided_at "
    "FROM suggestion_outcome o JOIN suggestion g ON g.id = o.suggestion_id",
    "mentions": "SELECT n.uuid, a.uuid, n.start, n.end, n.label, n.confidence FROM article a "
    "JOIN reading r ON r.article_id = a.id JOIN mention n ON n.reading_id = r.id",
    "assignments": "SELECT g.uuid, g.position, g.batch_id, a.uuid, g.coder_id, g.suggestions_shown FROM assignment g "
    "JOIN article a ON a.id = g.article_id",
    "progress": "SELECT p.uuid, a.uuid, p.coder_id, p.state FROM progress p JOIN article a ON a.id = p.article_id",
}


def measure(sizes: Sizes) -> list[Figure]:
    """Whole sets: the same tables by bare queries; then with reading all of it again; then memory."""
    with open_project(project_of(sizes), read_only=True) as project:
        options, form, early = ExportOptions("csv", sizes.folder / "set"), CsvSet(), 0.0
        with timed() as ours, project.snapshot():
            for done in form.write(gather(project, options, form), options.out):
                if not early and done >= sizes.articles / 10:
                    early = peak_megabytes()
        peak = peak_megabytes()
        with timed() as bare:
            _write_bare(project, sizes.folder)
        with timed() as checked:
            finish(export(project, ExportOptions("csv", sizes.folder / "checked")))
    rate = [sizes.statements / watch.seconds for watch in (ours, bare, checked)]
    name = f"export of {sizes.statements:,} statements of {sizes.articles:,} articles to CSV"
    bound = "csv.writer over the bare queries"
    return [
        Figure(name, "≥ 0.5 ×", rate[0], rate[1], bound, "/s", bare.work / ours.work),
        Figure(f"{name}, read again and compared", "", rate[2], rate[1], bound, "/s", bare.work / checked.work),
        Figure("memory at its peak while exporting", "flat", peak, early, "its peak in the first tenth", "MB"),
    ]


def _write_bare(project: Project, folder: Path) -> None:
    for name, sql in BARE.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            rows: Iterable[tuple[object, ...]] = project._connection.execute(sql)
            csv.writer(file).writerows(rows)
