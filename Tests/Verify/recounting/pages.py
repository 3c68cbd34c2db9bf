"""What the pages for readers and the tables for Excel say, read back from their text."""
import csv
import glob
import html
import os
import re

BOX = re.compile(r'<p class="nhan">(.*?)</p>\s*(?:<svg.*?</svg>\s*)?<p class="gia-tri[^"]*">(.*?)</p>', re.DOTALL)
ROW = re.compile(r'<tr class="nhom"><th [^>]*>(.*?)</th></tr>|<tr id="cq-([a-z0-9-]+)">(.*?)</tr>', re.DOTALL)


def text_of(markup):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", markup)).replace("\u00a0", " ").split())


def shown(states):
    """The states of tasks as a row has them; where there is nothing to tell, one cell stands for all."""
    return () if set(states) <= {"not-applicable"} else tuple(states)


def page_of(path):
    """(title, boxes, rows) of a period's page: boxes by label; for each body its group, states and arrival."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    boxes = {text_of(label): text_of(value) for label, value in BOX.findall(text)}
    rows, group = {}, None
    for title, unit, cells in ROW.findall(text):
        if not unit:
            group = text_of(title)
            continue
        # What a body need not do is a blank cell.
        states = re.findall(r'<td(?:>(?=</td>)|[^>]* data-status="([a-z-]+)")', cells)
        rows[unit] = (group, shown([one or "not-applicable" for one in states]),
                      re.search(r'data-state="([a-z-]+)"', cells)[1])
    return text_of(re.search(r"<h1[^>]*>(.*?)</h1>", text, re.DOTALL)[1]), boxes, rows


def tallies_of(path):
    """For each task in the table of states of a period's page, by its number, what the columns count, by their words."""
    with open(path, encoding="utf-8") as file:
        table = re.search(r'<table class="bang tt-bang".*?</table>', file.read(), re.DOTALL)
    if not table:
        return {}
    head, body = table[0].split("</thead>")
    # A short word that is not read out stands before the whole one.
    words = [text_of(re.sub(r'<span aria-hidden="true">.*?</span>', "", cell))
             for cell in re.findall(r"<th .*?</th>", head, re.DOTALL)][2:]
    found = {}
    for task, cells in re.findall(r'<tr><th [^>]*>.*?<span class="an">.*?([0-9]+): </span>.*?</th>(.*?)</tr>', body, re.DOTALL):
        counts = [int(text_of(cell)) for cell in re.findall(r'<td class="so">(.*?)</td>', cells)]
        found[int(task)] = {word: count for word, count in zip(words, counts) if count}
    return found


def arrivals_of(site):
    """(period, unit) -> (group, due, days late, basis) of every row of the tables of arrivals."""
    return {(row["Mã kỳ"], row["Mã cơ quan"]): (
        row["Khối"], row["Hạn gửi"], row["Số ngày trễ"], row["Căn cứ của ngày đến"])
            for row in rows_of(site, "gui-bao-cao")}


def rows_of(site, name):
    """The rows of all years' tables of one name, by the heads of their columns."""
    for path in sorted(glob.glob(os.path.join(site, "du-lieu", f"{name}-*.csv"))):
        with open(path, encoding="utf-8-sig", newline="") as file:
            yield from csv.DictReader(file)


def share(part, whole):
    """A rate as it is printed: "68 % 27/40", half a point going up."""
    return f"{(200 * part + whole) // (2 * whole)} % {part}/{whole}" if whole else f"Chưa có số liệu {part}/{whole}"
