"""E-mails and mailboxes."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from corpus.readers.containers import message as message_room
from corpus.readers.containers.message import body_of
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.renderings.files import mail, mailbox
from tests.corpus.readers.ten import TEN

HEAD = "From: News <n@a.example>\nSubject: Rents\nDate: Fri, 3 May 2024 08:00:00 +0100\nMIME-Version: 1.0\n"


def test_who_received_it_is_not_kept_and_what_surrounds_it_is_counted():
    result = read_bytes(mail(TEN[:1]))
    assert "rivate" not in repr(result.article)
    assert result.article.text == TEN[0].text
    assert result.issues == ("left out of the texts: 2 lines of a page's head or foot",)


def test_plain_text_is_unwrapped_without_quotations_and_signature():
    body = "The council voted\non Monday.\n\n> Old quotation\n\nMore.\n\n-- \nIna Roe\nPhone 1"
    assert (
        read_bytes(f"{HEAD}Content-Type: text/plain\n\n{body}").article.text == "The council voted\non Monday.\nMore."
    )


def test_a_field_may_be_encoded_and_attachments_are_named_alone():
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = (
        "Zeitung für Alden <n@a.example>",
        "Mieten für alle",
        "Fri, 3 May 2024 08:00:00 +0100",
    )
    message["Message-ID"] = "<1@x>"
    message.set_content("Der Rat hat getagt.")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="plan.pdf")
    article = read_bytes(bytes(message)).article
    assert (article.headline, article.outlet, article.metadata["attachment"]) == (
        "Mieten für alle",
        "Zeitung für Alden",
        "plan.pdf",
    )


def test_a_message_that_was_a_page_is_that_page():
    page = (
        "<html><head><meta property='og:site_name' content='Alden Post'></head><body><h1>Rents</h1><p>"
        f"{TEN[0].text}</p></body></html>"
    )
    article = read_bytes(
        f"{HEAD}Snapshot-Content-Location: https://a.example/1\nContent-Type: text/html\n\n{page}"
    ).article
    assert (article.url, article.outlet) == ("https://a.example/1", "Alden Post")


def test_a_line_that_begins_with_from_is_no_new_message():
    data = mailbox(TEN[:2]).replace(b"See the HTML version.", b">From here on\nFrom there 2024")
    assert len(read_bytes(data).articles) == 2


def test_a_message_too_large_or_in_too_many_parts_is_a_reason(monkeypatch):
    monkeypatch.setattr(message_room, "LARGEST", 1_000)
    with pytest.raises(Unreadable, match="larger than"):
        body_of(b"Subject: x\n\n" + b"x" * 1_000)
    monkeypatch.setattr(message_room, "LARGEST", 1_000_000)
    monkeypatch.setattr(message_room, "MOST_PARTS", 3)
    parts = "\n--b\nContent-Type: text/plain\n\nx" * 9
    with pytest.raises(Unreadable, match="more than 3 parts"):
        body_of(f"Content-Type: multipart/mixed; boundary=b\n{parts}\n--b--".encode())
