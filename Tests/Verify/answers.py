"""Six questions of a leader, answered by clicking: `answers.py FOLDER`, a built sample site.

The clicks are those of docs/hoi-dap.md. Scripts are off and the network is cut. Every click is on something that is named in what is visible, and every answer must be
within the window, or below it on the same list, without searching.
"""

import os
import sys
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

# Three clicks are as far as an answer may be.
MOST = 3


class Reader:
    """Somebody in front of an office screen who clicks and reads."""

    def __init__(self, page, start):
        self.page = page
        self.start = start
        self.clicks = 0
        self.failures = []

    def begin(self):
        self.page.goto(self.start)
        self.clicks = 0

    def click(self, link):
        if link.count() == 0 or not link.first.is_visible():
            self.failures.append(f"{self.here()}: nothing to click: {link}")
            return
        link.first.click()
        self.clicks += 1
        self.page.wait_for_timeout(400)

    def here(self):
        address = urlsplit(self.page.url)
        return os.path.basename(address.path) + ("#" + unquote(address.fragment) if address.fragment else "")

    def reads(self, place, *texts):
        """The texts stand in a visible element, in this order, that begins in the window."""
        box = place.first.bounding_box() if place.count() else None
        if box is None or not -1 <= box["y"] < self.page.viewport_size["height"]:
            self.failures.append(f"{self.here()}: not in sight: {place}")
            return
        seen = " ".join(place.first.inner_text().replace("\u00a0", " ").split())
        start = 0
        for text in texts:
            found = seen.find(text, start)
            if found < 0:
                self.failures.append(f"{self.here()}: {text!r} is not in {seen[:400]!r}")
                return
            start = found + len(text)

    def took(self, expected, question):
        if self.clicks != expected or self.clicks > MOST:
            self.failures.append(f"{question}: {self.clicks} clicks, {expected} are written down")


def who_is_late(reader):
    page = reader.page
    reader.reads(page.locator(".cau-chinh"), "27 trên 40 cơ quan, địa phương đã gửi báo cáo", "13 nơi đã quá hạn")
    reader.click(page.get_by_role("link", name="13 nơi đã quá hạn"))
    names = page.locator("section:has(> #qua-han) li")
    if names.count() != 13:
        reader.failures.append(f"{names.count()} bodies are listed as late, not 13")
    reader.reads(names, "Huyện ủy Hoài Ân", "quá hạn 26 ngày")


def what_stops_a_district(reader):
    page = reader.page
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Phù Cát"))
    reader.click(row.get_by_role("cell").nth(3).get_by_role("link", name="Đang thực hiện"))
    section = page.locator("section:target, section:has(> :target)")
    reader.reads(section, "4. Sắp xếp đơn vị sự nghiệp công lập", "Khó khăn, vướng mắc")
    reader.reads(section.locator("li"), "Trụ sở trạm khuyến nông cũ nằm trên đất của xã, chưa rõ ai được dùng.")


def how_far_from_the_target(reader):
    card = reader.page.locator(".o-mot").filter(has_text="Tỷ lệ giảm đơn vị sự nghiệp so với năm 2021")
    reader.reads(card, "9,6 %", "mục tiêu năm 2025: 10 %", "còn thiếu 0,4 điểm %", "từ 18/25 cơ quan, địa phương")


def what_is_asked_on_socialisation(reader):
    page = reader.page
    reader.click(page.get_by_role("link", name="Kiến nghị", exact=True))
    reader.click(page.locator(".kien-nghi").get_by_role("link", name="6. Xã hội hóa dịch vụ sự nghiệp công"))
    section = page.locator("section:target")
    reader.reads(section, "Nhiệm vụ 6. Xã hội hóa dịch vụ sự nghiệp công", "Kỳ này không nơi nào nêu")
    reader.click(section.get_by_role("link", name="Gần nhất, Quý IV năm 2024"))
    reader.reads(
        page.locator("section:has(> h2:target)"), "Kiến nghị, đề xuất", "Sở Kế hoạch và Đầu tư", "sửa tiêu chí quy mô",
        "Sở Giáo dục và Đào tạo", "giá thuê điểm trường bỏ trống", "Ban Quản lý Khu kinh tế tỉnh", "miễn tiền thuê đất")


def who_has_no_plan(reader):
    page = reader.page
    card = page.locator(".o-mot").filter(has_text="Kế hoạch triển khai")
    reader.reads(card, "31/40")
    reader.click(card.get_by_role("link", name="Chưa nêu văn bản trong báo cáo: 9"))
    names = page.locator("details:target li")
    if names.count() != 9:
        reader.failures.append(f"{names.count()} bodies are listed without a plan, not 9")
    reader.reads(names, "Công Thương")


def where_a_ratio_comes_from(reader):
    page = reader.page
    reader.click(page.locator(".o-mot").filter(has_text="Tỷ lệ giảm").locator("a.tong"))
    to_the_cell(reader, "9,9 %", "71")
    reader.reads(page.locator("tr:has(> :target)"), "Số đơn vị năm gốc (31/12/2021)")


def where_a_total_comes_from(reader):
    page = reader.page
    reader.click(page.get_by_role("columnheader").get_by_role("link", name="Nhiệm vụ 4"))
    reader.click(page.locator(".chi-tieu").get_by_role("link", name="594 đơn vị"))
    # The list that the total leads to is open, beside it.
    names = page.locator("ul:target li")
    reader.reads(names, "Quy Nhơn", "64")
    reader.click(names.first.get_by_role("link").first)
    highlighted(reader, "64")
    reader.reads(page.locator("tr:has(> :target)"), "Số đơn vị sự nghiệp công lập cuối kỳ")


def to_the_cell(reader, shown, written):
    """From the list of bodies to what the first of them wrote."""
    row = reader.page.get_by_role("row").filter(has=reader.page.get_by_role("rowheader", name="Quy Nhơn"))
    reader.reads(row, "Quy Nhơn", shown)
    reader.click(row.get_by_role("cell").first.get_by_role("link"))
    highlighted(reader, written)


def highlighted(reader, text):
    page = reader.page
    reader.reads(page.locator(":target"), text)
    look = page.evaluate("""() => { const look = getComputedStyle(document.querySelector(':target'))
      return look.outlineStyle === 'solid' && look.backgroundColor !== getComputedStyle(document.body).backgroundColor }""")
    if not look:
        reader.failures.append(f"{reader.here()}: the place is not highlighted")


QUESTIONS = (
    (who_is_late, 1),
    (what_stops_a_district, 1),
    (how_far_from_the_target, 0),
    (what_is_asked_on_socialisation, 3),
    (who_has_no_plan, 1),
    (where_a_ratio_comes_from, 2),
    (where_a_total_comes_from, 3),
)


def main(folder):
    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_context(
            java_script_enabled=False, offline=True, reduced_motion="reduce",
            viewport={"width": 1366, "height": 768}).new_page()
        page.set_default_timeout(5000)
        reader = Reader(page, f"file://{os.path.abspath(folder)}/index.html")
        for question, clicks in QUESTIONS:
            reader.begin()
            question(reader)
            reader.took(clicks, question.__name__)
        browser.close()
    for failure in reader.failures:
        print(failure)
    print(f"answers: {len(QUESTIONS)} ways, {len(reader.failures)} failures")
    return 1 if reader.failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
