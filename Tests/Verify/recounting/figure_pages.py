"""What the pages of indicators and of tasks say of figures, read back, and what they must say, in the same shape."""
import functools
import os
import re

import html5lib

from .figures import Figures, told
from .reckoning import rounded

VERDICTS = {"improving": ("improving", "Tốt lên"), "steady": ("steady", "Giữ nguyên"), "worsening": ("worsening", "Kém đi"),
            "no comparison": ("unknown", "Chưa đánh giá: chưa có số của cùng những nơi ở hai kỳ liền nhau"),
            "too few": ("unknown", "Chưa đánh giá: quá ít nơi có số ở cả hai kỳ"),
            "seam": ("unknown", "Chưa đánh giá: có sắp xếp cơ quan giữa hai kỳ")}
NO_FIGURE = "Chưa có số liệu"


# What pages say

@functools.lru_cache(maxsize=256)
def parsed(markup):
    return html5lib.parseFragment(markup, treebuilder="etree", namespaceHTMLElements=False)


def main_of(path):
    """The main part of a page, without its pictures."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return parsed(re.sub(r"<svg.*?</svg>", "", re.search(r"<main.*?</main>", text, re.DOTALL)[0], flags=re.DOTALL))


def tables_of(path):
    """The tables of figures of a page that has much else."""
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"<svg.*?</svg>", "", file.read(), flags=re.DOTALL)
    return [parsed(one) for one in re.findall(r'<table class="bang chi-tieu[^>]*>.*?</table>', text, re.DOTALL)]


def words(node):
    return " ".join("".join(node.itertext()).replace("\u00a0", " ").split()) if node is not None else None


def classes(node):
    return (node.get("class") or "").split()


def find(node, tag, *wanted, without=()):
    """The first element of a tag with all these classes and none of those."""
    return next(iter(every(node, tag, *wanted, without=without)), None)


def every(node, tag, *wanted, without=()):
    return [one for one in node.iter(tag)
            if set(wanted) <= set(classes(one)) and not set(without) & set(classes(one))]


def total_of(node):
    found = find(node, "a", "tong", without=["phu"])
    return words(found if found is not None else find(node, "span", "khong-co"))


def verdict_of(node):
    found = find(node, "span", "danh-gia")
    return (found.get("data-verdict"), words(found)) if found is not None else None


def rows_of_tasks(site, task, period):
    """indicator -> (total, n/N, completed, change, verdict, what is told of the target and beside) on a task's page."""
    found = {}
    path = os.path.join(site, "nhiem-vu", f"{task}-{period}.html")
    for table in tables_of(path) if os.path.exists(path) else []:
        for row in find(table, "tbody"):
            cells = {cell.get("data-nhan"): cell for cell in row if cell.tag == "td"}
            total, count, change, target = (cells[name] for name in ("Cộng", "Nơi có số liệu", "So với kỳ trước", "Mục tiêu"))
            name = re.search(r"([^/]+)\.html$", find(row, "a").get("href"))[1]
            found[name] = (total_of(total), words(count), words(find(total, "a", "phu")),
                           tuple(words(one) for one in every(change, "span", "dong", without=["danh-gia"])),
                           verdict_of(change),
                           tuple(words(one) for one in every(target, "span", "dong", without=["khop"])))
    return found


def page_of_indicator(site, indicator):
    """The parts of an indicator's own page: head, what stands under it, its rows by period, its groups."""
    page = main_of(os.path.join(site, "chi-tieu", f"{indicator}.html"))
    head, under = find(page, "p", "gia-tri"), find(page, "ul", "ve-so")
    verdict = find(page, "p", "ket-luan")
    found = {"head": None, "periods": {}, "groups": {}}
    if head is not None:
        lines = [one for one in every(under, "li", without=["khop"]) if not words(one).startswith("Số của cả tỉnh do")]
        found["head"] = (words(head), tuple(words(one) for one in lines),
                         verdict_of(verdict) if verdict is not None else None)
    for row in [row for table in every(page, "table", "qua-ky") for row in every(find(table, "tbody"), "tr", without=["ranh"])]:
        cells = [cell for cell in row if cell.tag == "td"]
        found["periods"][row.get("id").removeprefix("ky-")] = (
            total_of(cells[0]), words(cells[1]), words(find(cells[0], "a", "phu")),
            words(cells[2]) or None if len(cells) > 2 else None)
    for table in every(page, "table", "theo-noi"):
        for body in table.iter("tbody"):
            cells = [cell for cell in find(body, "tr", "nhom") if cell.tag == "td"]
            # A group may stand there for those of its bodies alone whose figures do not count.
            if any(words(cell) for cell in cells):
                found["groups"][body.get("id").removeprefix("khoi-")] = tuple(words(cell) for cell in cells)
    return found


# What they must say

def typed(value, places):
    """1.234,50: rounded half away from zero, with so many places."""
    value = rounded(value, places)
    whole, rest = divmod(abs(value) * 10 ** places, 10 ** places)
    return ("−" if value < 0 else "") + f"{whole:,}".replace(",", ".") + (f",{int(rest):0{places}d}" if places else "")


class Wording:
    """Puts what is reckoned into the words of the pages."""

    def __init__(self, reckoning):
        self.reckoning, self.project, self.figures = reckoning, reckoning.project, Figures(reckoning)

    @staticmethod
    def amount(indicator, value, places=None):
        if value.denominator != 1 or places is None:
            places = indicator.decimals
        return typed(value, places) + (" %" if indicator.percents else f" {indicator.measure}")

    def distance(self, indicator, value):
        return typed(value, indicator.decimals) + " điểm %" if indicator.percents else self.amount(indicator, value)

    def total(self, indicator, period):
        value, reporting, _ = self.reckoning.total(indicator, period)
        if indicator.kind == "document":
            return f"{reporting} nơi đã có"
        return NO_FIGURE if value is None else self.amount(indicator, value)

    def fraction(self, indicator, period):
        return "{}/{}".format(*self.reckoning.total(indicator, period)[1:])

    def completed(self, indicator, period):
        found = self.figures.completed(indicator, period)
        if not found:
            return None
        value, added, never = found
        text = f"{self.amount(indicator, value)} khi bổ sung số kỳ trước của {added} nơi chưa có số kỳ này"
        return text + (f"; {never} nơi chưa từng có số" if never else "")

    def year_to_date(self, indicator, period):
        found = self.figures.year_to_date(indicator, period)
        if not found:
            return None
        value, known, expected, reporting, bodies = found
        return (f"{self.amount(indicator, told(indicator, value))} "
                f"({known}/{expected} kỳ; {reporting}/{bodies} nơi đủ số)")

    def move(self, indicator, pair):
        size = told(indicator, pair[1] - pair[0])
        if not size:
            return "không đổi"
        text = f"{'tăng' if size > 0 else 'giảm'} {self.distance(indicator, abs(size))}"
        if indicator.percents or not pair[0]:
            return text
        share = rounded(100 * abs(pair[1] - pair[0]) / abs(pair[0]), 4)
        return f"{text} ({typed(share, 1)} %)"

    def changes(self, indicator, period):
        found = self.figures.change(indicator, period)
        if not found:
            return ()
        before, pair, bodies, without, _ = found
        if pair is None:
            return (f"không so được với {before.title}",)
        lines = (f"{self.move(indicator, pair)} so với {before.title}"
                 + ("" if indicator.province else f", tính ở cùng {bodies} nơi"),)
        # The same figure is not told twice.
        if without and told(indicator, without[1] - without[0]) != told(indicator, pair[1] - pair[0]):
            lines += (f"không kể phần chỉ chuyển qua lại: {self.move(indicator, without)}",)
        return lines

    def verdict(self, indicator, period):
        found = self.figures.verdict(indicator, period)
        return VERDICTS[found] if found else None

    def lines(self, indicator, period):
        """What is told of the target, and of the figures that stand beside the total."""
        return ((f"năm gốc {indicator.base}",) if indicator.base else ()) + tuple(
            self.target_lines(indicator, period)) + tuple(self.beside(indicator, period))

    def target_lines(self, indicator, period):
        found = self.figures.target(indicator, period)
        if not found:
            return
        target, expired, value = found
        facts = [one for one in (target.source, target.until and "áp dụng đến " + slashed(target.until)) if one]
        text = f"mục tiêu năm {target.year}: {self.amount(indicator, target.value, 0)}"
        yield f"{text} ({'; '.join(facts)})" if facts else text
        if indicator.kind == "flow":
            yield f"luỹ kế năm {target.year}: {self.amount(indicator, told(indicator, value))}"
        missing = (target.value - value) * (indicator.better or 1)
        if expired:
            yield "mục tiêu này đã hết thời gian áp dụng"
        elif indicator.better is None:
            yield f"cách mục tiêu {self.distance(indicator, told(indicator, abs(missing)))}"
        elif told(indicator, missing) > 0:
            yield f"còn thiếu {self.distance(indicator, told(indicator, missing))}"
        else:
            yield "đã đạt mục tiêu"
        pace = None if expired or indicator.better is None else self.figures.pace(missing, target, period)
        if pace:
            yield (f"để đạt, cần {'tăng' if indicator.better > 0 else 'giảm'} "
                   f"{self.distance(indicator, told(indicator, pace[0]))} mỗi kỳ trong {pace[1]} kỳ còn lại")

    def given(self, indicator, period):
        """(unit, value) of every figure of the period, in official order."""
        values = self.reckoning.all_values(indicator)
        return [(unit, values[period.id, unit.id][0]) for unit in self.project.units if (period.id, unit.id) in values]

    def beside(self, indicator, period):
        owing, having = self.reckoning.membership(indicator, period)
        given = self.given(indicator, period)
        if indicator.province:
            if given:
                yield "số cả tỉnh, theo " + ", ".join(unit.short for unit, _ in given)
            official, others = ([value for unit, value in given if (unit in owing) == wanted] for wanted in (True, False))
            if others and indicator.kind in ("stock", "flow"):
                yield (f"{len(others)} nơi khác gửi thêm số của mình, cộng lại là "
                       f"{self.amount(indicator, sum(others))} (không cộng vào)")
                if official and sum(official) != sum(others):
                    yield f"chênh {self.distance(indicator, abs(sum(official) - sum(others)))}"
        elif indicator.kind in ("stock", "flow") and owing:
            used = {self.figures.counted(indicator, unit, period)[0] for unit in having}
            count = sum(unit not in owing and unit.id not in used for unit, _ in given)
            if count:
                yield f"số của {count} nơi không thuộc diện không cộng vào"

    # As the pages have it

    def row(self, indicator, period):
        hides = indicator.province and self.given(indicator, period)
        return (self.total(indicator, period), "" if hides else self.fraction(indicator, period),
                self.completed(indicator, period), self.changes(indicator, period), self.verdict(indicator, period),
                self.lines(indicator, period))

    def row_of_task(self, indicator, period):
        """As `row`, in a table of many, which leaves out that nothing can be compared or judged."""
        total, fraction, completed, changes, verdict, lines = self.row(indicator, period)
        found = self.figures.change(indicator, period)
        return (total, fraction, completed, changes if found and found[1] is not None else (),
                verdict if verdict and verdict[0] != "unknown" else None, lines)

    def page(self, indicator):
        """The parts of an indicator's own page."""
        periods = [one for one in self.project.periods if self.reckoning.total(indicator, one)]
        # A column for the year stands only where one of its kind has something in it.
        found = {"head": None, "groups": {}, "periods": {
            one.id: (self.total(indicator, one), self.fraction(indicator, one), self.completed(indicator, one),
                     self.year_to_date(indicator, one)) for one in periods}}
        shown = [one for one in periods if one.end <= self.reckoning.current_period().end]
        if not shown:
            return found
        period = max(shown, key=lambda one: (one.end, one.start))
        total, fraction, completed, changes, verdict, lines = self.row(indicator, period)
        since = self.year_to_date(indicator, period)
        beside = ((completed,) if completed else ()) + (
            (f"Luỹ kế năm {self.figures.name(period)[2]}: {since}",) if since else ())
        found["head"] = (f"{total} {fraction} nơi có số liệu" if fraction else total, beside + lines + changes, verdict)
        before = self.project.before(period)
        cells = [self.figures.groups(indicator, one) if one else None for one in (period, before)]
        for group in self.project.bodies.groups:
            if any(cell and group in cell for cell in cells):
                found["groups"][group] = tuple(
                    self.subtotal(indicator, cell.get(group)) for cell in cells if cell is not None)
        return found

    def subtotal(self, indicator, found):
        """The words of a group's cell; none where no body of the group takes part."""
        if not found:
            return ""
        value, reporting, expected, elsewhere = found
        text = (f"{reporting} nơi đã có" if indicator.kind == "document"
                else "" if value is None else self.amount(indicator, told(indicator, value)))
        text = f"{text} {reporting}/{expected}".strip()
        return text + (f" {elsewhere} nơi có số tính ở khối khác" if elsewhere else "")


def slashed(when):
    return f"{when:%d/%m/%Y}"
