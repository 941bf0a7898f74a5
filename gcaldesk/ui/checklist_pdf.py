"""A checklist as a PDF on A4, for an audit."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from gcaldesk.ui.present.checklists import MARKS, Report, Standing
from gcaldesk.ui.shades import LIGHT

COLORS = {
    Standing.PROVED: LIGHT.ok,
    Standing.TICKED: LIGHT.ok,
    Standing.FAILED: LIGHT.failed,
    Standing.OPEN: LIGHT.needs,
    Standing.NOT_NEEDED: LIGHT.off,
}
POINTS = 9
MARGIN_MM = 16
WIDTHS = (14, 28, 38, 20)
"""Of the four columns, in percent."""


def write_pdf(found: Report, path: Path, family: str) -> None:
    """Write the report; works off the GUI thread."""
    writer = QPdfWriter(str(path))
    writer.setTitle(found.title)
    writer.setCreator("gcaldesk")
    writer.setResolution(300)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QFont(family, POINTS))
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(writer.width(), writer.height()))  # else Qt adds margins of its own
    document.setHtml(html(found))
    document.print_(writer)


def html(found: Report) -> str:
    """Return the report in the HTML that QTextDocument knows."""
    facts = "".join(
        f'<tr><td style="color:{LIGHT.muted}; padding-right:14px">{escape(name)}</td>'
        f"<td>{escape(text)}</td></tr>"
        for name, text in found.facts
    )
    parts = [
        f'<h2 style="color:{LIGHT.text}">{escape(found.title)}</h2>',
        f'<table cellspacing="0" cellpadding="2">{facts}</table><br>',
        _table(found),
    ]
    if found.left:
        rows = "".join(
            f"<li><b>{escape(title)}.</b> {escape(how)}</li>" for title, how in found.left
        )
        parts.append(f"<h3>{escape(found.left_title)}</h3><ul>{rows}</ul>")
    if found.steps:
        rows = "".join(
            f"<li>{escape(title)}: <b>{escape(state)}</b>. "
            f'<span style="color:{LIGHT.muted}">{escape(evidence)}</span></li>'
            for state, title, evidence in found.steps
        )
        parts.append(f"<h3>{escape(found.steps_title)}</h3><ol>{rows}</ol>")
    lines = "".join(
        f'<td width="33%" style="color:{LIGHT.muted}"><br><br>________________________<br>'
        f"{escape(name)}</td>"
        for name in found.sign
    )
    parts.append(f'<table width="100%"><tr>{lines}</tr></table>')
    return "".join(parts)


def _table(found: Report) -> str:
    head = "".join(
        f'<th align="left" width="{width}%" style="color:{LIGHT.muted}">{escape(text)}</th>'
        for width, text in zip(WIDTHS, found.headers, strict=True)
    )
    rows = "".join(
        f'<tr><td style="color:{COLORS[standing]}; white-space:nowrap">{MARKS[standing]}&nbsp;'
        f"{escape(state)}</td><td><b>{escape(title)}</b></td><td>{escape(evidence)}</td>"
        f"<td>{escape(when)}</td></tr>"
        for standing, state, title, evidence, when in found.rows
    )
    return (
        f'<table width="100%" cellspacing="0" cellpadding="5" border="1" '
        f'style="border-collapse:collapse; border-color:{LIGHT.line}; border-style:solid">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )
