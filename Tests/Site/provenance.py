#!/usr/bin/python3
"""Follows every figure of a built site to its place in a report: `provenance.py FOLDER…`.

Prints one fault a line and exits with 1 where there is any. Every total is a link to the bodies behind it, every figure of
a body to an element of a report's page that is there, and from what a total leads to such an element is one link away.
"""

import os
import re
import sys
from urllib.parse import unquote, urlsplit

import html5lib

# Tables of figures; their cells of the class `so` hold figures or "7/30", which says of how many bodies.
TABLES = {"chi-tieu", "qua-ky", "theo-noi", "so-lieu", "lich-su"}
# How many bodies a figure is of; with nobody to give it there is no N.
FRACTION = re.compile(r"^([\d.,]+/[\d.,]+|[\d.]+ nơi cho số, không nơi nào phải báo cáo)$")
# Behind a sum of nothing need not be anybody.
NOTHING = re.compile(r"^0([ \xa0]|$)")
HEADINGS = {"h1", "h2", "h3"}


def classes(element):
    return set((element.get("class") or "").split())


class Page:
    """One HTML file: what bears an id, and what is around each element."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.root = html5lib.parse(file, namespaceHTMLElements=False)
        self.parents = {child: parent for parent in self.root.iter() for child in parent}
        self.ids = {element.get("id"): element for element in self.root.iter() if element.get("id")}

    def around(self, element):
        """What a reader sees at an element: of a heading its section."""
        return self.parents[element] if element.tag in HEADINGS else element


class Site:
    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        self.read = {}
        self.followed = 0

    def page(self, path):
        if path not in self.read:
            self.read[path] = Page(os.path.join(self.folder, path))
        return self.read[path]

    def target(self, path, href):
        """The file and the element that an address leads to, from a page; the element is None where it is not there."""
        parts = urlsplit(href)
        file = os.path.normpath(os.path.join(os.path.dirname(path), unquote(parts.path))) if parts.path else path
        if not os.path.isfile(os.path.join(self.folder, file)):
            return file, None
        page = self.page(file)
        return file, page.ids.get(unquote(parts.fragment)) if parts.fragment else page.root

    def is_place(self, path, href):
        """Whether an address is that of an element of a report."""
        file, element = self.target(path, href)
        return file.startswith("bao-cao" + os.sep) and bool(urlsplit(href).fragment) and element is not None

    def leads_on(self, path, href, hops=1):
        """Whether a place in a report is one link away from where a total leads, or, for a sum of totals, two."""
        file, element = self.target(path, href)
        if element is None:
            return False
        links = [link for link in self.page(file).around(element).iter("a") if link.get("href")]
        if any(self.is_place(file, link.get("href")) for link in links):
            return True
        return hops > 0 and any(
            self.leads_on(file, link.get("href"), hops - 1) for link in links if "tong" in classes(link))

    def faults(self):
        paths = [os.path.relpath(os.path.join(parent, name), self.folder)
                 for parent, _, names in os.walk(self.folder) for name in names if name.endswith(".html")]
        for path in sorted(paths):
            if path.startswith("bao-cao" + os.sep):
                continue
            for fault in self.page_faults(path):
                yield f"{path}: {fault}"

    def page_faults(self, path):
        page = self.page(path)
        for link in page.root.iter("a"):
            if "tong" not in classes(link):
                continue
            self.followed += 1
            href, words = link.get("href"), "".join(link.itertext())
            if self.target(path, href)[1] is None:
                yield f"the total {words!r} leads to nothing: {href}"
            elif NOTHING.match(words) is None and not self.leads_on(path, href):
                yield f"the total {words!r} leads to no place in a report: {href}"
        for table in page.root.iter("table"):
            if not classes(table) & TABLES:
                continue
            for cell in table.iter("td"):
                if "so" in classes(cell):
                    yield from self.cell_faults(path, cell)

    def cell_faults(self, path, cell):
        """Every figure of a cell is a link, and every link of a figure that is no total leads to its place."""
        loose = (cell.text or "") + "".join(child.tail or "" for child in cell)
        loose += "".join("".join(child.itertext()) for child in cell
                         if child.tag in ("bdi", "span") and not classes(child) & {"phu", "khong-co", "khop"})
        if any(letter.isdigit() for letter in loose) and not FRACTION.match(loose.strip()):
            yield f"a figure that leads nowhere: {loose.strip()!r}"
        for link in cell.iter("a"):
            if not classes(link) & {"tong"}:
                self.followed += 1
                if not self.is_place(path, link.get("href")):
                    yield f"the figure {''.join(link.itertext())!r} leads to no place in a report: {link.get('href')}"


def main(folders):
    count = followed = 0
    for folder in folders:
        site = Site(folder)
        for fault in site.faults():
            print(fault)
            count += 1
        followed += site.followed
    print(f"{followed} figures followed, {count} faults", file=sys.stderr)
    return 1 if count or not followed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
