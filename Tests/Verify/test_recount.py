#!/usr/bin/python3
"""Tests of the program that counts again: that it agrees with a build, and that it sees every thing that is changed."""
import copy
import datetime
import decimal
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from importlib.machinery import SourceFileLoader

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, HERE)
from recounting.invention import Invention  # noqa: E402
from recounting.project import Project  # noqa: E402
from recounting.reckoning import Reckoning  # noqa: E402

comparing = SourceFileLoader("recount", os.path.join(HERE, "recount")).load_module()
ROOT = os.path.join(HERE, "..", "..")
SEED, AS_OF = 1, "2025-04-20"


class Recount(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        Invention(random.Random(SEED), cls.folder)
        tool = os.environ.get("TONGHOP", os.path.join(ROOT, ".build", "debug", "tonghop"))
        subprocess.run([tool, "build", "--project", cls.folder, "--templates", os.path.join(ROOT, "templates"),
                        "--as-of", AS_OF, "--quiet"], check=True, capture_output=True)
        cls.site = os.path.join(cls.folder, "site")
        cls.reckoning = cls.counted(cls.folder)
        with open(os.path.join(cls.folder, "noi-bo", "tong-hop.json"), encoding="utf-8") as file:
            cls.built = json.load(file, parse_float=decimal.Decimal)

    @staticmethod
    def counted(folder):
        return Reckoning(Project(os.path.join(folder, "content")), datetime.date.fromisoformat(AS_OF))

    def found(self, change=None, site=None, reckoning=None):
        """What differs when something in the data is changed."""
        built = copy.deepcopy(self.built)
        if change:
            change(built)
        return comparing.differences(reckoning or self.reckoning, built, site or self.site).found

    def test_agrees_with_the_build_and_holds_something_of_everything(self):
        held = comparing.differences(self.reckoning, self.built, self.site)
        self.assertEqual(held.found, [])
        self.assertEqual([kind for kind, count in held.counts.items() if not count], [])

    def test_sees_each_fact_of_the_data(self):
        def first(rows, **wanted):
            return next(row for row in rows if all(row[key] == value for key, value in wanted.items()))

        def indicator(built, kind):
            return next(one for one in built["indicators"] if one["kind"] == kind and one["values"])

        answered = next(one for one in self.built["obligations"] if one["answeredBy"])
        answered = {key: answered[key] for key in ("period", "unit")}
        shares = next(at for at, one in enumerate(self.built["indicators"]) if one["kind"] == "ratio" and one["values"])

        def finding(built, rule):
            built["findings"].remove(first(built["findings"], rule=rule))

        changes = {
            "a state": lambda b: first(b["obligations"], state="on-time").update(state="late"),
            "a content": lambda b: first(b["obligations"], content="needs-work").update(content="accepted"),
            "a day of receipt": lambda b: first(b["obligations"], state="late").update(received="2024-10-01"),
            "a report that stands": lambda b: first(b["obligations"], content="accepted").update(report=None),
            "who answers": lambda b: first(b["obligations"], **answered).update(answeredBy=None),
            "an obligation left out": lambda b: b["obligations"].pop(),
            "a digest": lambda b: b["reports"][0].update(sha256="0" * 64),
            "a state of a task": lambda b: b["reports"][0]["tasks"][0].update(status="done-not"),
            "a percentage": lambda b: b["reports"][0]["tasks"][0].update(percent=101),
            "a report too many": lambda b: b["reports"].append({**b["reports"][0], "unit": "u99"}),
            "a value by a millionth": lambda b: indicator(b, "flow")["values"][0].update(
                value=indicator(b, "flow")["values"][0]["value"] + decimal.Decimal("0.000001")),
            "a line": lambda b: indicator(b, "stock")["values"][0].update(line=1),
            "a file": lambda b: indicator(b, "stock")["values"][0].update(file="content/a.md"),
            "a document": lambda b: indicator(b, "document")["values"][0].update(value="1/KH"),
            "a ratio by its last place": lambda b: b["indicators"][shares]["values"][0].update(
                value=b["indicators"][shares]["values"][0]["value"] + decimal.Decimal("0.0001")),
            "a value left out": lambda b: indicator(b, "flow")["values"].pop(),
            "a total": lambda b: indicator(b, "stock")["totals"][0].update(value=0),
            "n": lambda b: indicator(b, "stock")["totals"][0].update(reporting=99),
            "N": lambda b: indicator(b, "document")["totals"][0].update(expected=99),
            "a total left out": lambda b: b["indicators"][shares]["totals"].pop(),
            "the kind of an indicator": lambda b: b["indicators"][0].update(kind="flow"),
            "the days of a period": lambda b: b["periods"][0].update({"to": "2024-09-29"}),
            "a period left out": lambda b: b["periods"].pop(),
            "the current period": lambda b: b["plan"].update(currentPeriod="2024"),
            "a broken rule": lambda b: finding(b, "rule-violated"),
            "a jump": lambda b: finding(b, "jump-suspicious"),
            "a column Kỳ trước": lambda b: finding(b, "previous-differs"),
        }
        for what, change in changes.items():
            with self.subTest(what):
                self.assertNotEqual(self.found(change), [])

    def test_sees_each_fact_of_the_pages_and_tables(self):
        period = self.reckoning.current_period().id
        year = period[:4]
        changes = [("index.html", 'class="den" data-state="on-time"', 'class="den" data-state="late"'),
                   ("index.html", 'class="o" data-status="done"', 'class="o" data-status="in-progress"'),
                   ("index.html", '<p class="nhan">Tỷ lệ gửi đúng hạn', '<p class="nhan">Tỷ lệ khác'),
                   (f"ky/{period}.html", '<span class="phan-so">', '<span class="phan-so">1'),
                   (f"ky/{period}.html", "<h1", "<h1>Kỳ khác</h1><h1"),
                   (f"ky/{period}.html", r'(<td class="bieu-do">.*?<td class="so">)', r"\g<1>9"),
                   (f"du-lieu/gui-bao-cao-{year}.csv", "Nhóm a", "Nhóm b"),
                   (f"du-lieu/tong-so-{year}.csv", f"{period},", "2020,"),
                   (f"du-lieu/so-lieu-{year}.csv", f"{period},", "2020,")]
        for name, old, new in changes:
            with self.subTest(name=name, changed=old), tempfile.TemporaryDirectory() as copy_of:
                site = os.path.join(copy_of, "site")
                shutil.copytree(self.site, site)
                self.change(os.path.join(site, name), old, new)
                self.assertNotEqual(self.found(site=site), [])

    def change(self, path, old, new):
        """Puts something else in the place of the first spot of a file that fits."""
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        changed = re.sub(old, new, text, count=1)
        self.assertNotEqual(changed, text)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(changed)

    def test_sees_each_fact_of_a_figure_that_pages_print(self):
        def page(wanted, folder):
            """The first page in which something stands."""
            for name in sorted(os.listdir(os.path.join(self.site, folder))):
                with open(os.path.join(self.site, folder, name), encoding="utf-8") as file:
                    if name != "index.html" and re.search(wanted, file.read()):
                        return os.path.join(folder, name)
            self.fail(f"no page of {folder} has {wanted}")

        # A subtotal, its n and N; the total, n and N of a period, and what is told of each.
        indicators = [r'(<tr class="nhom">.*?<a class="tong"[^>]*>)(\d)', r'(<tr class="nhom">.*?<span class="phu">\d+/)(\d)',
                      r'(<tr class="nhom">.*?<span class="phu">)(\d)',
                      r'(<tr id="ky-[^>]*>.*?<a class="tong"[^>]*>)(\d)', r'(<tr id="ky-[^>]*>.*?<td class="so">\d+/)(\d)',
                      r'(<a class="tong phu dong"[^>]*>)(\d+.*? khi bổ sung số kỳ trước)', r'( kỳ; )(\d+/\d+ nơi đủ số)',
                      r'(<a class="tong" href="#qua-cac-ky">)(\d.*? kỳ; )', r'(<p class="gia-tri"><a[^>]*>)(\d)',
                      r'(<span class="phan-so">)(\d+/\d+ nơi)']
        tasks = [r'(<span class="dong">tăng )(\d)', r'(<span class="dong">giảm )(\d)', r'(, tính ở cùng )(\d+ nơi)',
                 r'(\()(\d[^()]*%\) so với)', r'(mục tiêu năm \d+: )(\d)',
                 r'(còn thiếu )(\d)', r'(cách mục tiêu )(\d)', r'(để đạt, cần \w+ )(\d)', r'(mỗi kỳ trong )(\d+ kỳ còn lại)',
                 r'(luỹ kế năm \d+: )(\d)', r'(số của )(\d+ nơi không thuộc diện)', r'(data-verdict=")(\w+)',
                 r'( khi bổ sung số kỳ trước của )(\d+ nơi)']
        self.assertEqual(self.figures_that_differ(self.site), [])
        for folder, spots in (("chi-tieu", indicators), ("nhiem-vu", tasks)):
            for spot in spots:
                with self.subTest(spot), tempfile.TemporaryDirectory() as copy_of:
                    name = page(spot, folder)
                    site = os.path.join(copy_of, "site")
                    for part in ("chi-tieu", "nhiem-vu"):
                        shutil.copytree(os.path.join(self.site, part), os.path.join(site, part))
                    self.change(os.path.join(site, name), spot, r"\g<1>1\2")
                    self.assertNotEqual(self.figures_that_differ(site), [])

    def figures_that_differ(self, site):
        held = comparing.Comparison()
        comparing.pages_of_figures(held, self.reckoning, site)
        return held.found

    def test_sees_that_a_report_is_another_than_the_one_built_from(self):
        value = next(one for one in self.built["indicators"] if one["id"] == "hoi-nghi")["values"][0]
        changes = {"a figure": lambda lines: lines.__setitem__(value["line"] - 1, "- Số hội nghị: 7777 cuộc"),
                   "the whole report": lambda lines: lines.clear(),
                   "a state": lambda lines: lines.extend(["## 9. Việc khác", ""])}
        for what, change in changes.items():
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                shutil.copytree(os.path.join(self.folder, "content"), os.path.join(folder, "content"))
                path = os.path.join(folder, value["file"])
                with open(path, encoding="utf-8") as file:
                    lines = file.read().split("\n")
                change(lines)
                with open(path, "w", encoding="utf-8") as file:
                    file.write("\n".join(lines))
                self.assertNotEqual(self.found(reckoning=self.counted(folder)), [])

    def test_sees_that_what_is_public_differs_from_what_is_internal(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("content", "site", "noi-bo"):
                shutil.copytree(os.path.join(self.folder, name), os.path.join(folder, name))
            places = folder, AS_OF, os.path.join(folder, "site"), os.path.join(folder, "noi-bo")
            self.assertEqual(comparing.recount(*places).found, [])
            path = os.path.join(folder, "site", "du-lieu", "tong-hop.json")
            with open(path, encoding="utf-8") as file:
                public = json.load(file)
            public["obligations"].pop()
            with open(path, "w", encoding="utf-8") as file:
                json.dump(public, file)
            self.assertNotEqual(comparing.recount(*places).found, [])


if __name__ == "__main__":
    unittest.main()
