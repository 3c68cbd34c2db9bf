"""Sorts, filters, opens and pages through a built site as somebody at a keyboard would; says what does not do as it should."""

import os
import re

# The names of the rows that are seen.
ROWS = """table => [...document.querySelectorAll(table + " tbody tr")]
  .filter(row => !row.matches(".nhom") && row.cells[1] && row.checkVisibility()).map(row => row.cells[0].textContent)"""
# What a page without scripts may not show.
CONTROLS = "() => [...document.querySelectorAll('main :is(button, input, select)')].filter(e => e.checkVisibility()).length"

NUMBERS = """<table class="bang thu" data-bang><thead><tr><th scope="col" data-xep>Nơi</th><th scope="col" data-xep>Số</th></tr></thead>
<tbody><tr class="nhom"><th scope="rowgroup">Một</th><td>99</td></tr>
<tr><th scope="row">a10</th><td>1.234,5 cuộc</td></tr><tr><th scope="row">a9</th><td>chưa có</td></tr>
<tr><th scope="row">đ</th><td>−3</td></tr><tr><th scope="row">e</th><td></td></tr><tr><th scope="row">d</th><td>27,25 %</td></tr></tbody>
<tbody><tr class="nhom"><th scope="rowgroup">Hai</th><td>0</td></tr>
<tr><th scope="row">g</th><td>27/31</td></tr><tr><th scope="row">h</th><td>5/5</td></tr><tr><th scope="row">i</th><td>0/40</td></tr></tbody></table>"""


class Tables:
    def __init__(self, looker, folder):
        self.looker, self.folder = looker, os.path.realpath(folder)
        self.tab = looker.browser.new_context(offline=True, viewport={"width": 1366, "height": 900}).new_page()
        self.tab.set_default_timeout(10_000)
        self.tab.on("pageerror", lambda error: looker.failures.append(f"tables: {error}"))

    def open(self, page):
        self.tab.goto(f"file://{self.folder}/{page}")

    def rows(self, table=".ma-tran"):
        return self.tab.evaluate(ROWS, table)

    def expect(self, what, found, expected):
        if found != expected:
            self.looker.failures.append(f"tables: {what}: {found} instead of {expected}")

    def status(self):
        return self.tab.locator("main [role=status]").first.inner_text()

    def matrix(self):
        self.open("index.html")
        official = self.rows()
        arrival = self.tab.get_by_role("button", name="Xếp theo Gửi báo cáo")
        for key, order, said in (("Enter", "ascending", "tăng dần"), ("Space", "descending", "giảm dần")):
            arrival.press(key)
            self.expect("aria-sort", self.tab.locator("th.den").get_attribute("aria-sort"), order)
            self.expect("what is said", self.status(), f"Xếp theo Gửi báo cáo, {said}.")
            first = self.tab.locator(".ma-tran tbody").first.locator("tr:not(.nhom)")
            days = [text[6:10] + text[3:5] + text[:2] for text in first.locator(".ngay").all_inner_texts()]
            self.expect("days", days, sorted(days, reverse=order == "descending"))
            self.expect("the last", "Chưa gửi" in first.last.inner_text(), True)
        arrival.press("Enter")
        self.expect("the third time", (self.rows(), self.status()), (official, ""))

        self.tab.get_by_label("Lọc theo tên").fill("dai hoc quy nhon")
        self.expect("a filter by the full name", self.rows(), ["Đảng ủy ĐHQN"])
        self.expect("what is said of it", self.status(), f"Đang hiện: 1/{len(official)}.")
        self.expect("groups without rows", self.tab.locator(".ma-tran .nhom:visible").count(), 1)
        self.expect("the sums of all", self.tab.locator(".ma-tran tfoot").is_visible(), False)
        self.tab.get_by_label("Lọc theo tên").fill("")
        for state, mark in (("Chưa gửi", "missing"), ("Trễ hạn", "late")):
            self.tab.locator("main select").first.select_option(label=state)
            self.expect(state, len(self.rows()), self.tab.locator(f".ma-tran td[data-state={mark}]").count())
        self.tab.emulate_media(media="print")
        self.expect("printed buttons", self.tab.locator("main :is(button, input, select):visible").count(), 0)
        self.expect("a printed filter", self.tab.locator("main [role=status]").first.is_visible(), True)
        self.tab.emulate_media(media="screen")
        self.tab.get_by_role("button", name="Bỏ lọc, bỏ xếp").click()
        self.expect("reset", self.rows(), official)
        self.expect("a cell's tooltip", self.tab.locator(".ma-tran .o a").first.get_attribute("title"), "Đang thực hiện")

    def numbers(self):
        with open(os.path.join(self.folder, "index.html"), encoding="utf-8") as file:
            text = re.sub(r'<table class="ma-tran".*?</table>', NUMBERS, file.read(), flags=re.DOTALL)
        with open(os.path.join(self.folder, "thu.html"), "w", encoding="utf-8") as file:
            file.write(text)
        self.open("thu.html")
        os.remove(os.path.join(self.folder, "thu.html"))
        number = self.tab.get_by_role("button", name="Xếp theo Số")
        number.click()
        self.expect("numbers", self.rows(".thu"), ["đ", "d", "a10", "a9", "e", "i", "g", "h"])
        number.click()
        self.expect("numbers backwards", self.rows(".thu"), ["a10", "d", "đ", "a9", "e", "h", "g", "i"])
        self.tab.get_by_role("button", name="Xếp theo Nơi").click()
        self.expect("names", self.rows(".thu"), ["a9", "a10", "d", "đ", "e", "g", "h", "i"])
        self.expect("groups first", self.tab.locator(".thu tbody tr:first-child").all_inner_texts(), ["Một\t99", "Hai\t0"])

    def keys(self):
        self.open("index.html")
        periods = [os.path.basename(link) for link in self.tab.locator(".cac-ky a").evaluate_all("all => all.map(a => a.href)")]
        for key, period in (("Shift+ArrowRight", "index.html"), ("Shift+ArrowLeft", periods[1]), ("Shift+ArrowRight", periods[0])):
            self.tab.locator("body").press(key)
            self.tab.wait_for_load_state()
            self.expect(key, os.path.basename(self.tab.url), period)
        self.tab.locator("#tim").press("Shift+ArrowLeft")
        self.expect("a key typed into a box", os.path.basename(self.tab.url), periods[0])
        self.open("kien-nghi.html")
        for button, left in (("Mở tất cả", 0), ("Đóng tất cả", self.tab.locator("main details").count())):
            self.tab.get_by_role("button", name=button).click()
            self.expect(button, self.tab.locator("main details:not([open])").count(), left)

    def without_scripts(self):
        tab = self.looker.browser.new_context(offline=True, java_script_enabled=False).new_page()
        for page in ("index.html", "kien-nghi.html", "ke-hoach.html"):
            tab.goto(f"file://{self.folder}/{page}")
            self.expect(f"{page} without scripts", tab.evaluate(CONTROLS), 0)
        tab.context.close()


def use(looker, folder):
    """Uses the built Vietnamese site of the example."""
    tables = Tables(looker, folder)
    tables.matrix()
    tables.numbers()
    tables.keys()
    tables.without_scripts()
    tables.tab.context.close()
