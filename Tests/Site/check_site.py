#!/usr/bin/python3
"""Checks every page of a built site with a parser that is not ours: `check_site.py FOLDER…`.

Prints one fault a line and exits with 1 where there is any. A site without faults parses without errors, leads nowhere
that is not there, loads nothing from elsewhere, and runs nothing that its content security policy forbids.
"""

import os
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from urllib.parse import unquote, urlsplit

import html5lib
from html5lib.constants import E as PARSE_ERRORS

# Where a browser fetches what these name without being asked to; `srcset` is taken apart below.
LOADING = {"src", "poster", "data", "background", "manifest"}
# A hyperlink may lead out of the site by these schemes alone.
LINK_SCHEMES = {"http", "https", "mailto", "tel"}
# Elements that may hold or load what no page of ours needs.
FORBIDDEN = {"base", "iframe", "object", "embed", "applet", "frame", "frameset"}
CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)""")


class Page:
    """What one HTML file says: its own faults, its ids, and the places it leads to or loads."""

    def __init__(self, path):
        self.path = path
        self.faults = []
        self.ids = set()
        self.links = []
        self.loads = []
        with open(path, "rb") as file:
            data = file.read()
        parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        root = parser.parse(data, useChardet=False)
        for (line, _), code, values in parser.errors:
            self.faults.append(f"line {line}: parse error: {PARSE_ERRORS[code] % values}")
        if parser.documentEncoding != "utf-8":
            self.faults.append("no <meta charset=utf-8> near its beginning")
        self._check_document(root)
        for element in root.iter():
            if isinstance(element.tag, str):
                self._check_element(element)

    def _check_document(self, root):
        if not (root.get("lang") or "").strip():
            self.faults.append("no lang on <html>")
        headings = len(root.findall(".//h1"))
        if headings != 1:
            self.faults.append(f"{headings} <h1>, not one")
        head = root.find("head")
        first = head[0] if head is not None and len(head) else None
        policy = first is not None and first.tag == "meta" and first.get("http-equiv", "").lower()
        if policy != "content-security-policy":
            self.faults.append("the content security policy is not the first element of <head>")
        elif "default-src 'none'" not in first.get("content", ""):
            self.faults.append("the content security policy does not begin from default-src 'none'")
        title = head.find("title") if head is not None else None
        if title is None or not (title.text or "").strip():
            self.faults.append("no <title>")

    def _check_element(self, element):
        tag = element.tag.rsplit("}", 1)[-1]
        if tag in FORBIDDEN:
            self.faults.append(f"<{tag}>")
        if tag == "style":
            self.faults.append("inline <style>")
        if tag == "script" and element.get("src") is None:
            self.faults.append("inline <script>")
        if tag == "script" and element.get("type") == "module":
            self.faults.append("<script type=module> does not load from disk")
        if tag == "img" and element.get("alt") is None:
            self.faults.append(f"<img src={element.get('src')}> without alt")
        if tag == "meta" and element.get("http-equiv", "").lower() == "refresh":
            self.faults.append("<meta http-equiv=refresh>")
        for name, value in element.attrib.items():
            self._check_attribute(tag, name.rsplit("}", 1)[-1].lower(), value)

    def _check_attribute(self, tag, name, value):
        if name == "style":
            self.faults.append(f"style= on <{tag}>")
        elif name.startswith("on"):
            self.faults.append(f"{name}= on <{tag}>")
        elif name == "id":
            if value in self.ids:
                self.faults.append(f"id {value} twice")
            self.ids.add(value)
        elif name == "srcset":
            self.loads += [candidate.split()[0] for candidate in value.split(",") if candidate.split()]
        elif name == "href":
            (self.links if tag in ("a", "area") else self.loads).append(value)
        elif name in ("action", "formaction"):
            self.links.append(value)
        elif name in LOADING:
            self.loads.append(value)


class Site:
    """The pages and other files of a folder, and what is wrong between them."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        self.files = sorted(
            os.path.join(parent, name) for parent, _, names in os.walk(self.folder) for name in names
        )
        paths = [path for path in self.files if path.endswith(".html")]
        with ProcessPoolExecutor() as pool:
            self.pages = {page.path: page for page in pool.map(Page, paths, chunksize=16)}

    def faults(self):
        """Every fault as `file: what`, in the order of the files."""
        if not self.pages:
            yield f"{self.folder}: no pages"
        known = set(self.files)
        for path in self.files:
            page = self.pages.get(path)
            found = []
            if page:
                found += page.faults
                found += [fault for link in page.links for fault in self._link_faults(path, link, known)]
                found += [fault for load in page.loads for fault in self._load_faults(path, load, known)]
            elif path.endswith(".css"):
                with open(path, encoding="utf-8") as file:
                    addresses = [first or second for first, second in CSS_ADDRESS.findall(file.read())]
                found += [fault for load in addresses for fault in self._load_faults(path, load, known)]
            for fault in found:
                yield f"{os.path.relpath(path, self.folder)}: {fault}"

    def _link_faults(self, path, address, known):
        parts = urlsplit(address)
        if parts.scheme:
            if parts.scheme not in LINK_SCHEMES:
                yield f"a link by {parts.scheme}: {address}"
        else:
            yield from self._local_faults(path, address, known)

    def _load_faults(self, path, address, known):
        if urlsplit(address).scheme:
            yield f"loads from elsewhere: {address}"
        else:
            yield from self._local_faults(path, address, known)

    def _local_faults(self, path, address, known):
        parts = urlsplit(address)
        if parts.netloc or address.startswith(("/", "\\")):
            yield f"not a relative address: {address}"
            return
        target = path
        if parts.path:
            target = os.path.normpath(os.path.join(os.path.dirname(path), unquote(parts.path)))
        if target not in known:
            yield f"leads to nothing: {address}"
            return
        fragment = unquote(parts.fragment)
        page = self.pages.get(target)
        if fragment and page and fragment not in page.ids:
            yield f"no such place on the page: {address}"


def main(folders):
    faults = [fault for folder in folders for fault in Site(folder).faults()]
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if faults else "no faults", file=sys.stderr)
    return 1 if faults or not folders else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
