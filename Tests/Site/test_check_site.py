#!/usr/bin/python3
"""Tests of the site checker on small sites, good and bad."""

import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from check_site import Site  # noqa: E402

POLICY = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
GOOD = (
    f"<!doctype html><html lang=vi><head>{POLICY}<meta charset=utf-8><title>Kỳ</title>"
    "<link rel=stylesheet href=tai-nguyen/a.css><script src=tai-nguyen/a.js></script></head>"
    "<body><h1>Quý IV</h1><p id=muc>BODY</p></body></html>"
)


class CheckSite(unittest.TestCase):
    def faults(self, body="", page=GOOD, css=""):
        """The faults of a site of three pages and two resources; `body` stands in the paragraph of index.html."""
        with tempfile.TemporaryDirectory() as folder:
            files = {
                "index.html": page.replace("BODY", body),
                "don-vi/phù-cát.html": GOOD.replace("BODY", "x").replace("tai-nguyen/", "../tai-nguyen/"),
                "du-lieu/a.csv": "a",
                "tai-nguyen/a.css": css,
                "tai-nguyen/a.js": "",
            }
            for name, text in files.items():
                path = os.path.join(folder, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
            return list(Site(folder).faults())

    def test_finds_nothing_on_a_good_site(self):
        links = (
            "<a href=#muc>a</a> <a href=don-vi/ph%C3%B9-c%C3%A1t.html#muc>b</a> <a href=du-lieu/a.csv download>c</a> "
            "<a href=https://example.vn>d</a> <a href=mailto:a@example.vn>e</a> <svg><rect class=x /></svg>"
        )
        self.assertEqual(self.faults(links), [])

    def test_finds_dead_links_and_fragments(self):
        self.assertEqual(self.faults("<a href=ky/x.html>a</a>"), ["index.html: leads to nothing: ky/x.html"])
        self.assertEqual(self.faults("<a href=don-vi/>a</a>"), ["index.html: leads to nothing: don-vi/"])
        self.assertEqual(self.faults("<a href=#x>a</a>"), ["index.html: no such place on the page: #x"])
        self.assertEqual(self.faults("<a href=../x.html>a</a>"), ["index.html: leads to nothing: ../x.html"])
        self.assertEqual(
            self.faults("<a href=don-vi/phù-cát.html#x>a</a>"),
            ["index.html: no such place on the page: don-vi/phù-cát.html#x"],
        )

    def test_finds_addresses_that_do_not_open_from_disk(self):
        self.assertEqual(self.faults("<a href=/index.html>a</a>"), ["index.html: not a relative address: /index.html"])
        self.assertEqual(self.faults("<a href=//x.vn/>a</a>"), ["index.html: not a relative address: //x.vn/"])

    def test_finds_links_that_run_something(self):
        self.assertEqual(
            self.faults("<a href=javascript:x>a</a>"), ["index.html: a link by javascript: javascript:x"]
        )
        self.assertEqual(self.faults("<a href=FILE:x>a</a>"), ["index.html: a link by file: FILE:x"])

    def test_finds_what_is_loaded_from_elsewhere(self):
        remote = "https://x.vn/a"
        self.assertEqual(self.faults(f"<img alt src={remote}>"), [f"index.html: loads from elsewhere: {remote}"])
        self.assertEqual(
            self.faults(f"<img alt srcset='du-lieu/a.csv 1x, {remote} 2x'>"),
            [f"index.html: loads from elsewhere: {remote}"],
        )
        self.assertEqual(
            self.faults(f"<svg><use xlink:href={remote} /></svg>"), [f"index.html: loads from elsewhere: {remote}"]
        )
        self.assertEqual(self.faults("<img alt src=data:,x>"), ["index.html: loads from elsewhere: data:,x"])
        self.assertEqual(
            self.faults(css=f"@import '{remote}'; a {{ background: url({remote}) }}"),
            [f"tai-nguyen/a.css: loads from elsewhere: {remote}"] * 2,
        )

    def test_finds_inline_script_and_style(self):
        self.assertEqual(self.faults("<script>x</script>"), ["index.html: inline <script>"])
        self.assertEqual(self.faults("<svg><style>x</style></svg>"), ["index.html: inline <style>"])
        self.assertEqual(self.faults("<b style=x>a</b>"), ["index.html: style= on <b>"])
        self.assertEqual(self.faults("<svg onload=x></svg>"), ["index.html: onload= on <svg>"])
        self.assertEqual(
            self.faults("<script type=module src=tai-nguyen/a.js></script>"),
            ["index.html: <script type=module> does not load from disk"],
        )

    def test_finds_elements_that_no_page_needs(self):
        self.assertEqual(self.faults("<iframe src=du-lieu/a.csv></iframe>"), ["index.html: <iframe>"])
        self.assertEqual(self.faults("<img src=du-lieu/a.csv>"), ["index.html: <img src=du-lieu/a.csv> without alt"])

    def test_finds_parse_errors_and_repeated_ids(self):
        self.assertIn("parse error", self.faults("<b>a")[0])
        self.assertIn("parse error", self.faults("a & b &lt c")[0])
        self.assertEqual(self.faults("<b id=muc>a</b>"), ["index.html: id muc twice"])

    def test_finds_a_page_without_what_every_page_has(self):
        self.assertEqual(self.faults(page=GOOD.replace(" lang=vi", "")), ["index.html: no lang on <html>"])
        self.assertEqual(self.faults("</p><h1>b</h1><p>"), ["index.html: 2 <h1>, not one"])
        self.assertEqual(self.faults(page=GOOD.replace("h1>", "h2>")), ["index.html: 0 <h1>, not one"])
        self.assertEqual(self.faults(page=GOOD.replace("Kỳ", " ")), ["index.html: no <title>"])
        self.assertEqual(
            self.faults(page=GOOD.replace("<meta charset=utf-8>", "")),
            ["index.html: no <meta charset=utf-8> near its beginning"],
        )

    def test_finds_a_policy_that_does_not_guard_everything(self):
        late = GOOD.replace(POLICY, "").replace("<title>", POLICY + "<title>")
        self.assertEqual(
            self.faults(page=late), ["index.html: the content security policy is not the first element of <head>"]
        )
        self.assertEqual(
            self.faults(page=GOOD.replace("default-src 'none'", "img-src 'self'")),
            ["index.html: the content security policy does not begin from default-src 'none'"],
        )

    def test_finds_a_folder_without_pages(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(list(Site(folder).faults()), [f"{folder}: no pages"])


if __name__ == "__main__":
    unittest.main()
