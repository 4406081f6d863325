"""The process in which tables are read by libraries that a broken file may end; JSON lines out, the file as input.

``python -m corpus.readers.tables.apart_child KIND [--only COLUMN] [--encoding NAME]``. First comes
``{"names": […], "declared": n}``, then rows as ``{"rows": [[…], …]}``, with ``{"lost": n, "why": …}`` for rows that
can't be had and ``{"note": …}``, at last ``{"end": true}``; or ``{"problem": …}`` where it can't go on.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, Any

from corpus.processes import bound_memory
from corpus.readers.decoding import decode
from corpus.readers.tables.cells import cell_text
from models.errors import Unreadable

MEMORY = 3_000_000_000  # bytes beyond what Python takes
BATCH = 200  # rows that are sent at once
_CHUNK = 50_000_000  # bytes of a file that are read at once
_MOST, _LEAST = 50_000, 100  # rows

Message = dict[str, Any]


def main() -> int:
    """Read the file that is standard input."""
    asked = argparse.ArgumentParser(prog="corpus.readers.tables.apart_child")
    asked.add_argument("kind", choices=_READ)
    asked.add_argument("--only", default="")
    asked.add_argument("--encoding", default="")
    given = asked.parse_args()
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    bound_memory(MEMORY)
    with os.fdopen(os.dup(sys.stdin.fileno()), "rb") as file:
        try:
            for message in _READ[given.kind](file, given.only, given.encoding):
                _write(out, message)
            _write(out, {"end": True})
        except Exception as error:  # whatever a library may raise
            _write(out, {"problem": _said(error)})
    return 0


def _write(out: IO[bytes], message: Message) -> None:
    out.write(json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n")
    out.flush()


def _said(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0].rstrip(".")[:200] or type(error).__name__


def _parquet(file: IO[bytes], only: str, _encoding: str) -> Iterator[Message]:
    """A Parquet table by its groups of rows, of each a page at a time."""
    from pyarrow import parquet

    table = parquet.ParquetFile(file, pre_buffer=False, buffer_size=65_536, page_checksum_verification=True)
    names = [name for field in table.schema_arrow for name in _leaves(field)]
    yield {"names": names, "declared": table.metadata.num_rows}
    top = [only] if only else None
    for group in range(table.num_row_groups):
        left = table.metadata.row_group(group).num_rows
        try:
            for batch in table.iter_batches(BATCH, row_groups=[group], columns=top):
                columns = [(name, _arrow_values(batch.column(n))) for n, name in enumerate(batch.schema.names)]
                rows = [_flat({name: values[n] for name, values in columns}) for n in range(batch.num_rows)]
                left -= len(rows)
                yield {"rows": [[row.get(name) for name in names] for row in rows]}
        except Exception as error:  # of this group alone
            yield {"lost": left, "why": _said(error)}


def _leaves(field: Any, above: str = "") -> Iterator[str]:  # noqa: ANN401
    """The dotted names of a column, which are several where it is made of fields."""
    name = f"{above}.{field.name}" if above else str(field.name)
    inner = [field.type.field(n) for n in range(field.type.num_fields)] if _is_struct(field.type) else []
    if not inner:
        yield name
    for one in inner:
        yield from _leaves(one, name)


def _is_struct(kind: Any) -> bool:  # noqa: ANN401
    from pyarrow import types

    return bool(types.is_struct(kind))


def _flat(row: Mapping[str, Any], above: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in row.items():
        dotted = f"{above}.{name}" if above else name
        flat.update(_flat(value, dotted) if isinstance(value, Mapping) else {dotted: _plain(value)})
    return flat


def _plain(value: Any) -> Any:  # noqa: ANN401
    """What JSON can hold: lists stay lists, which become lines or names later."""
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return decode(value).text if isinstance(value, bytes) else cell_text(value)


def _arrow_values(column: Any) -> list[Any]:  # noqa: ANN401
    """The values of a column; one by one where some of them are letters or times that can't be."""
    import pyarrow

    if pyarrow.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = column.cast(pyarrow.timestamp("us", column.type.tz), safe=False)
    try:
        return list(column.to_pylist())
    except (UnicodeDecodeError, OverflowError, ValueError):
        return [_arrow_value(one) for one in column]


def _arrow_value(scalar: Any) -> Any:  # noqa: ANN401
    try:
        return scalar.as_py()
    except (UnicodeDecodeError, OverflowError, ValueError):
        try:
            return decode(scalar.as_buffer().to_pybytes()).text
        except (AttributeError, Unreadable):
            return str(getattr(scalar, "value", ""))


def _stata(file: IO[bytes], only: str, encoding: str) -> Iterator[Message]:
    import pyreadstat

    return _statistics(file, pyreadstat.read_dta, only, encoding)


def _spss(file: IO[bytes], only: str, encoding: str) -> Iterator[Message]:
    import pyreadstat

    return _statistics(file, pyreadstat.read_sav, only, encoding)


def _statistics(file: IO[bytes], read: Callable[..., Any], only: str, encoding: str) -> Iterator[Message]:
    """A file of Stata or SPSS, so many rows at once, with the words of its value labels."""
    how = {"output_format": "dict", "encoding": encoding or None, "usecols": [only] if only else None}
    _, about = read(file, metadataonly=True, **how)
    names = list(about.column_names)
    declared = about.number_rows if about.number_rows is not None and about.number_rows >= 0 else None
    yield {"names": names, "declared": declared}
    each = file.seek(0, os.SEEK_END) // max(1, declared or 1)
    step = min(_MOST, max(_LEAST, _CHUNK // max(1, each)))
    words, at = about.variable_value_labels, 0
    while True:
        file.seek(0)
        try:
            columns, _ = read(file, row_offset=at, row_limit=step, **how)
        except OverflowError:  # a day beyond the year 9999
            file.seek(0)
            columns, _ = read(file, row_offset=at, row_limit=step, disable_datetime_conversion=True, **how)
            yield {"note": "days"}
        worded = [_worded(columns[name], words.get(name, {})) for name in names]
        count = len(worded[0]) if worded else 0
        for start in range(0, count, BATCH):
            yield {"rows": [list(row) for row in zip(*(one[start : start + BATCH] for one in worded), strict=True)]}
        at += count
        if count < step:
            return


def _worded(values: Sequence[Any], words: Mapping[Any, str]) -> list[str]:
    return [words[value] if value in words else cell_text(value) for value in values]


_READ: dict[str, Callable[[IO[bytes], str, str], Iterator[Message]]] = {
    "parquet": _parquet, "stata": _stata, "spss": _spss,
}  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())
