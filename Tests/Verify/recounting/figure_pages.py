"""What the pages of indicators and of tasks say of figures, read back, and what they must say, in the same shape."""
import functools
import os
import re
from fractions import Fraction

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


def raised(value, places):
    """The least number with so many places that is not smaller."""
    return Fraction(-(-value * 10 ** places // 1), 10 ** places)


def needed(value, most):
    """How many places a number needs, `most` at most."""
    return next((count for count in range(most) if rounded(value, most) == rounded(value, count)), most)


class Wording:
    """Puts what is reckoned into the words of the pages."""

    def __init__(self, reckoning):
        self.reckoning, self.project, self.figures = reckoning, reckoning.project, Figures(reckoning)

    @staticmethod
    def places(indicator, *values):
        """A ratio has as many as the plan says, others as many as the most exact of them needs."""
        return indicator.decimals if indicator.kind == "ratio" else max(
            (needed(value, indicator.decimals) for value in values if value is not None), default=0)

    def amount(self, indicator, value, places=None):
        places = self.places(indicator, value) if places is None else places
        return typed(value, places) + (" %" if indicator.percents else f" {indicator.measure}")

    def distance(self, indicator, value):
        return (typed(value, self.places(indicator, value)) + " điểm %" if indicator.percents
                else self.amount(indicator, value))

    def total(self, indicator, period, places=None):
        value, reporting, _ = self.reckoning.total(indicator, period)
        if indicator.kind == "document":
            return f"{reporting} nơi đã có"
        return NO_FIGURE if value is None else self.amount(indicator, value, places)

    def fraction(self, indicator, period):
        _, reporting, expected = self.reckoning.total(indicator, period)
        return (f"{reporting}/{expected}" if self.reckoning.membership(indicator, period)[0]
                else f"{reporting} nơi cho số, không nơi nào phải báo cáo")

    def completed(self, indicator, period, places=None):
        found = self.figures.completed(indicator, period)
        if not found:
            return None
        value, added, never = found
        text = f"{self.amount(indicator, value, places)} khi bổ sung số kỳ trước của {added} nơi chưa có số kỳ này"
        return text + (f"; {never} nơi chưa từng có số" if never else "")

    def year_to_date(self, indicator, period, places=None):
        found = self.figures.year_to_date(indicator, period)
        if not found:
            return None
        value, known, expected, reporting, bodies = found
        return (f"{self.amount(indicator, told(indicator, value), places)} "
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
                 + ("" if indicator.province or self.reckoning.wholes(indicator) else f", tính ở cùng {bodies} nơi"),)
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
        aim = self.amount(indicator, target.value, needed(target.value, indicator.decimals))
        text = f"mục tiêu năm {target.year}: {aim}"
        yield f"{text} ({'; '.join(facts)})" if facts else text
        if indicator.kind == "flow":
            yield f"luỹ kế năm {target.year}: {self.amount(indicator, told(indicator, value))}"
        missing = (target.value - value) * (indicator.better or 1)
        # It may also be past today, though it was not when the period ended.
        expired = expired or target.until is not None and target.until < self.reckoning.as_of
        enough = self.figures.many_enough(indicator, period)
        if expired:
            yield f"mục tiêu này đã hết thời gian áp dụng ngày {slashed(target.until)}"
            yield from self.last_before(indicator, target)
        elif not enough:
            yield "chưa nói được đã đạt hay còn thiếu: quá ít nơi có số"
        elif indicator.better is None:
            yield f"cách mục tiêu {self.distance(indicator, told(indicator, abs(missing)))}"
        elif told(indicator, missing) > 0:
            yield f"còn thiếu {self.distance(indicator, told(indicator, missing))}"
        else:
            yield "đã đạt mục tiêu"
        pace = (None if expired or not enough or indicator.better is None
                else self.figures.pace(indicator, missing, target, period))
        if pace:
            # So many such steps must be enough.
            yield (f"để đạt, cần {'tăng' if indicator.better > 0 else 'giảm'} "
                   f"{self.distance(indicator, raised(pace[0], indicator.decimals))} mỗi kỳ trong {pace[1]} kỳ còn lại")

    def last_before(self, indicator, target):
        """What the last figure came to while a target applied."""
        known = [one for one in self.project.periods if one.end <= target.until
                 and self.reckoning.membership(indicator, one)[0]
                 and self.reckoning.total(indicator, one)[0] is not None]
        last = max(known, key=lambda one: (one.end, one.start), default=None)
        found = last and self.figures.target(indicator, last)
        if found and found[0] is target and self.figures.many_enough(indicator, last):
            yield (f"kỳ cuối có số khi mục tiêu còn áp dụng, {last.title}: "
                   f"{self.amount(indicator, told(indicator, found[2]))}")

    def given(self, indicator, period):
        """(unit, value) of every figure of the period, in official order."""
        values = self.reckoning.all_values(indicator)
        return [(unit, values[period.id, unit.id][0]) for unit in self.project.units if (period.id, unit.id) in values]

    def beside(self, indicator, period):
        owing, having = self.reckoning.membership(indicator, period)
        given = self.given(indicator, period)
        if indicator.province:
            givers = self.of_the_whole(indicator, period)
            if givers:
                yield "số cả tỉnh, theo " + ", ".join(givers)
            # Where nobody has to give it, what was given is the figure itself.
            official, others = ([value for unit, value in given if (not owing or unit in owing) == wanted]
                                for wanted in (True, False))
            if others and indicator.kind in ("stock", "flow"):
                yield (f"{len(others)} nơi khác gửi thêm số của mình, cộng lại là "
                       f"{self.amount(indicator, sum(others))} (không cộng vào)")
                if official and sum(official) != sum(others):
                    yield f"chênh {self.distance(indicator, abs(sum(official) - sum(others)))}"
        elif indicator.kind in ("stock", "flow") and owing:
            # What one gave for another in an earlier period counts there, and what it gives now does not.
            used = {self.figures.counted(indicator, unit, period)[0] for unit in having
                    if self.reckoning.figure(unit, indicator, period)}
            count = sum(unit not in owing and unit.id not in used for unit, _ in given)
            if count:
                yield f"số của {count} nơi không thuộc diện không cộng vào"

    def of_the_whole(self, indicator, period):
        """The short names of those whose figure is that of the whole province."""
        if indicator.kind == "ratio":
            return list(dict.fromkeys(unit.short for unit, _ in self.given(indicator, period)))
        having = self.reckoning.membership(indicator, period)[1]
        return list(dict.fromkeys(self.project.by_id[self.figures.counted(indicator, unit, period)[0]].short
                                  for unit in having))

    # As the pages have it

    def row(self, indicator, period):
        hides = (indicator.province and self.of_the_whole(indicator, period)
                 and self.reckoning.membership(indicator, period)[0])
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
        found = {"head": None, "groups": {}, "periods": {}}
        # All that stands in one table has as many places as the most exact of it.
        for kind in {one.kind for one in periods}:
            listed = [one for one in periods if one.kind == kind]
            places = self.places(indicator, *[value for one in listed for value in self.numbers(indicator, one)])
            for one in listed:
                found["periods"][one.id] = (
                    self.total(indicator, one, places), self.fraction(indicator, one),
                    self.completed(indicator, one, places), self.year_to_date(indicator, one, places))
        shown = [one for one in periods if one.end <= self.reckoning.current_period().end]
        if not shown:
            return found
        # What a few gave in a period in which nobody must is not the newest figure, unless nobody ever must.
        asked = [one for one in shown if self.reckoning.membership(indicator, one)[0]]
        period = max(asked or shown, key=lambda one: (one.end, one.start))
        total, fraction, completed, changes, verdict, lines = self.row(indicator, period)
        since = self.year_to_date(indicator, period)
        beside = ((completed,) if completed else ()) + (
            (f"Luỹ kế năm {self.figures.name(period)[2]}: {since}",) if since else ())
        tail = " nơi có số liệu" if self.reckoning.membership(indicator, period)[0] else ""
        found["head"] = (f"{total} {fraction}{tail}" if fraction else total, beside + lines + changes, verdict)
        before = self.project.before(period)
        both = [one for one in (period, before) if one]
        cells = [self.figures.groups(indicator, one) for one in both]
        numbers = [told(indicator, value) for cell in cells for value, *_ in cell.values() if value is not None]
        places = 0 if indicator.kind == "document" else self.places(
            indicator, *numbers, *[value for one in both for value in self.of_bodies(indicator, one)])
        for group in self.project.bodies.groups:
            if any(group in cell for cell in cells):
                found["groups"][group] = tuple(
                    self.subtotal(indicator, cell.get(group), places, bool(self.reckoning.membership(indicator, one)[0]))
                    for cell, one in zip(cells, both))
        return found

    def numbers(self, indicator, period):
        """What a row of the table of periods has to show."""
        completed, since = self.figures.completed(indicator, period), self.figures.year_to_date(indicator, period)
        return (self.reckoning.total(indicator, period)[0], completed and completed[0],
                since and told(indicator, since[0]))

    def of_bodies(self, indicator, period):
        """The figures in the rows of the bodies."""
        if indicator.kind in ("ratio", "document"):
            return []
        having = self.reckoning.membership(indicator, period)[1]
        return [value for _, value in self.given(indicator, period)] + [
            self.figures.counted(indicator, unit, period)[1] for unit in having]

    def subtotal(self, indicator, found, places, owed):
        """The words of a group's cell; none where no body of the group takes part."""
        if not found:
            return ""
        value, reporting, expected, elsewhere = found
        text = (f"{reporting} nơi đã có" if indicator.kind == "document"
                else "" if value is None else self.amount(indicator, told(indicator, value), places))
        text = f"{text} {f'{reporting}/{expected}' if owed else f'Số liệu của {reporting} nơi'}".strip()
        return text + (f" {elsewhere} nơi có số tính ở khối khác" if elsewhere else "")


def slashed(when):
    return f"{when:%d/%m/%Y}"
