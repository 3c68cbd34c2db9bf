"""Who owed what, what stands, what arrived when, and what it adds up to."""
import functools
import os
import re
from fractions import Fraction

from . import formulas
from .pages import shown
from .project import MONTHS
from .reports import Report
from .words import day

HALF = Fraction(1, 2)
STATES = {"done": "Hoàn thành (phần việc trong kỳ)", "in-progress": "Đang thực hiện", "not-started": "Chưa thực hiện",
          "nothing-arose": "Không phát sinh", "not-stated": "Chưa nêu tình hình"}


def rounded(value, places):
    """Half away from zero."""
    scaled = abs(value) * 10 ** places
    whole = int(scaled + HALF)
    return Fraction(whole if value >= 0 else -whole, 10 ** places)


class Filing:
    """What one body sent for one period."""

    def __init__(self):
        self.reports, self.received, self.unreadable = [], [], False
        self.standing, self.supplements, self.all_supplements, self.conflict = None, [], [], False

    def has_text(self):
        """Whether a file came: the register alone tells that something arrived, not what is in it."""
        return bool(self.reports) or self.unreadable

    def section(self, task):
        """What stands on a task: the last supplement's section, else the report's own."""
        found = [one.sections[task] for one in [self.standing] + self.all_supplements if task in one.sections]
        return found[-1] if found else None


class Reckoning:
    def __init__(self, project, as_of):
        self.project, self.as_of = project, as_of
        self.reports = [Report(project, path) for path in self.paths()]
        self.filings = {}
        self.file_reports()
        self.settle()
        self.values = {}
        self.collect_values()
        # Nothing changes any more, and much is asked for many times.
        for name in ("figure", "owed_tasks", "answering", "owes_figure", "gave_before", "latest", "obligation", "all_values", "membership",
                     "total", "totals", "matrix"):
            setattr(self, name, functools.cache(getattr(self, name)))

    def paths(self):
        for base, folders, files in os.walk(self.project.content):
            folders[:] = sorted(name for name in folders if name[0] not in "._")
            for name in sorted(files):
                if name.endswith(".md") and name[0] not in "._~":
                    yield os.path.join(base, name)

    def filing(self, unit, period):
        return self.filings.setdefault((unit, period), Filing())

    # What was sent

    def rows_of(self, report):
        inside = report.file.removeprefix("content/")
        rows = [row for row in self.project.register if row["file"] == inside]
        if not rows and report.unit and report.head.get("number"):
            rows = [row for row in self.project.register if not row["file"] and row["number"] == report.head["number"]
                    and row["unit"] == report.unit.id]
        return rows

    def file_reports(self):
        # The register's word goes before what the reports say of themselves, for a body and a period as a whole.
        registered = set()
        for row in self.project.register:
            for period in row["periods"]:
                self.filing(row["unit"], period).received.append((row["received"], "register"))
                registered.add((row["unit"], period))
        for report in self.reports:
            rows = self.rows_of(report)
            report.basis = "register"
            report.received = min((row["received"] for row in rows), default=None)
            if report.draft:
                continue
            if report.flaw:
                for row in rows:
                    for period in row["periods"]:
                        self.filing(row["unit"], period).unreadable = True
                if report.flaw != "plan-mismatch":
                    continue
            if report.received is None:
                stated = day(report.head.get("received"))
                report.received, report.basis = stated or report.date, "stated" if stated else "issued"
            for period in report.periods:
                filing = self.filing(report.unit.id, period.id)
                if report.flaw:
                    filing.unreadable = True
                else:
                    filing.reports.append(report)
                if (report.unit.id, period.id) not in registered and report.received:
                    filing.received.append((report.received, report.basis))

    def settle(self):
        for filing in self.filings.values():
            ordered = sorted(filing.reports, key=lambda one: (
                one.lan, str(one.date or ""), bool(one.head.get("replaces")), one.file))
            numbers = {re.sub(r"\s", "", one.head.get("number", "")).lower(): one for one in ordered}
            supplements = [one for one in ordered if one.head.get("adds")]
            full = [one for one in ordered if not one.head.get("adds")]
            gone = set()
            for at, report in enumerate(full):
                wanted = report.head.get("replaces", "")
                named = numbers.get(re.sub(r"\s", "", wanted).lower())
                if named and named is not report:
                    gone.add(named.file)
                elif wanted.lower() in ("có", "yes") and at:
                    gone.add(full[at - 1].file)
                gone.update(other.file for other in full if other.lan < report.lan)
            left = [one for one in full if one.file not in gone]
            if len(left) == 1:
                filing.standing = left[0]
                filing.supplements = [one for one in supplements if self.adds_to(one, left[0])]
            elif left or supplements:
                filing.conflict = filing.unreadable = True
        # One report for two periods has one text: what adds to it for either changes its sections.
        for filing in self.filings.values():
            both = [other for other in self.filings.values() if filing.standing and other.standing is filing.standing]
            found = {one.file: one for other in both for one in other.supplements}
            filing.all_supplements = sorted(found.values(), key=lambda one: (str(one.date or ""), one.file))

    @staticmethod
    def adds_to(supplement, base):
        wanted = re.sub(r"\s", "", supplement.head["adds"]).lower()
        return wanted in ("có", "yes") or wanted == re.sub(r"\s", "", base.head.get("number", "")).lower()

    # Who owes

    def owed_once(self, rows, unit, period):
        """Owed from the body's first period on; where two periods end on one day, in the shorter."""
        shortest = min(MONTHS[other.kind] for other in self.project.periods if other.end == period.end)
        return MONTHS[period.kind] == shortest and any(
            row.frequency == "mot lan" and self.project.covered(row, unit, period) for row in rows)

    def gave_before(self, unit, indicator, period):
        return any(self.figure(unit, indicator, other) is not None
                   for other in self.project.periods if other.end < period.end)

    def wrote_before(self, unit, task, period):
        """Whether a section on a task, with something in it, stood in an earlier period."""
        for other in self.project.periods:
            filing = self.filings.get((self.answering(unit, other), other.id)) if other.end < period.end else None
            section = filing.section(task) if filing and filing.standing else None
            if section and section.full:
                return True
        return False

    def figure(self, unit, indicator, period, own=False):
        """What the report that answers for a body gives: (unit that gave it, value, file, line)."""
        answering = unit.id if own else self.answering(unit, period)
        return self.values.get((indicator.id, period.id, answering)) if answering else None

    def answering(self, unit, period):
        """The body whose report answers for this one."""
        own = self.filings.get((unit.id, period.id))
        alone = unit.id if own else None
        if (own and own.has_text()) or not self.owes_report(unit, period, whatever_was_given=True):
            return alone
        others = {other: self.filings[other, period.id] for other in self.project.may_answer(unit, period)
                  if (other, period.id) in self.filings}
        # Who is in the register already waits for a text, not for a day.
        return next((other for other, filing in others.items() if not own or filing.has_text()), alone)

    def came(self, unit, period, answering):
        """(day, where it is from) for all that came from a body or from the one that answers for it."""
        senders = dict.fromkeys((unit.id, answering or unit.id))
        return [one for name in senders for one in self.filings.get((name, period.id), Filing()).received]

    def owed_tasks(self, unit, period, whatever_was_given=False):
        if not unit.valid(period.end):
            return set()
        return {task for task, _, rows in self.project.tasks
                if any(self.project.covered(row, unit, period) and self.project.in_turn(row.frequency, period)
                       for row in rows)
                or (self.owed_once(rows, unit, period)
                    and (whatever_was_given or not self.wrote_before(unit, task, period)))}

    def owes_figure(self, unit, indicator, period, counting=False):
        """Whether a body owes a figure; when counting, a state that it gave once still keeps its place in N."""
        if not unit.valid(period.end):
            return False
        if any(self.project.covered(row, unit, period) and self.project.in_turn(row.frequency, period)
               for row in indicator.owed):
            return True
        if not self.owed_once(indicator.owed, unit, period):
            return False
        # What happened keeps no place in N, unless it is told of again.
        again = indicator.kind != "flow" or self.figure(unit, indicator, period) is not None
        return (counting and again) or not self.gave_before(unit, indicator, period)

    def owes_report(self, unit, period, whatever_was_given=False):
        if whatever_was_given and unit.valid(period.end):
            if any(self.owed_once(one.owed, unit, period) for one in self.project.indicators):
                return True
        return bool(self.owed_tasks(unit, period, whatever_was_given)) or any(
            self.owes_figure(unit, indicator, period, whatever_was_given) for indicator in self.project.indicators)

    # What the figures are

    def collect_values(self):
        for (unit, period_id), filing in self.filings.items():
            if not filing.standing:
                continue
            for indicator in self.project.indicators:
                found = None
                for report in [filing.standing] + filing.supplements:
                    figure = report.figures.get((period_id, indicator.id))
                    if figure:
                        found = (unit, figure.value, report.file, figure.line) if figure.value is not None else None
                if found:
                    self.values[indicator.id, period_id, unit] = found

    def latest(self, unit, indicator, period, own=False):
        """A body's figure in a period; what is owed once, and a document, from the last period that gave it."""
        found = self.figure(unit, indicator, period, own)
        if found is None and self.stays(indicator):
            for other in reversed(self.reported_before(period)):
                found = found or self.figure(unit, indicator, other, own)
        return found

    @staticmethod
    def stays(indicator):
        """Whether what was given once stands until something else is given."""
        return indicator.kind == "document" or (indicator.kind == "stock" and indicator.once)

    def reported_before(self, period):
        """The periods on which is reported before this one; of two that end on one day, the longer is later."""
        def turn(one):
            return one.end, MONTHS[one.kind]
        return sorted((one for one in self.project.periods if turn(one) < turn(period)), key=turn)

    def ratio(self, indicator, parts):
        """What a formula gives of its parts; None where it divides by nothing."""
        try:
            return rounded(formulas.value(indicator.formula, lambda name, _: parts[name]), 4)
        except formulas.Unknown:
            return None

    def all_values(self, indicator):
        found = {}
        for period in self.project.periods:
            for unit in self.project.units:
                if indicator.kind != "ratio":
                    value = self.values.get((indicator.id, period.id, unit.id))
                    if value:
                        found[period.id, unit.id] = value[1:]
                    continue
                parts = self.parts(indicator, unit, period, own=True)
                if parts:
                    value = self.ratio(indicator, {name: part[1] for name, part in parts.items()})
                    if value is not None:
                        first = parts[indicator.operands()[0]]
                        found[period.id, unit.id] = (value, first[2], first[3])
        return found

    def parts(self, indicator, unit, period, own=False):
        # A figure of the whole province is no part of one body's own ratio.
        if own and self.wholes(indicator):
            return None
        parts = {name: self.latest(unit, self.project.indicator(name), period, own)
                 for name in indicator.operands() if self.project.indicator(name) not in self.wholes(indicator)}
        return parts if None not in parts.values() else None

    def wholes(self, indicator):
        """The parts of a ratio that one body tells for the whole province, where others are each body's own."""
        found = [part for part in self.parts_of(indicator) if part.province]
        return found if indicator.kind == "ratio" and len(found) < len(self.parts_of(indicator)) else []

    def whole(self, part, period):
        """What the whole province's figure is: only where all have told it who must."""
        owing, having = self.membership(part, period)
        return self.added(part, having, period) if having and len(having) == len(owing or having) else None

    def totals(self, indicator):
        found = {}
        for period in self.project.periods:
            total = self.total(indicator, period)
            if total:
                found[period.id] = total
        return found

    def has(self, indicator, unit, period):
        return (self.parts(indicator, unit, period) if indicator.kind == "ratio"
                else self.latest(unit, indicator, period))

    def parts_of(self, indicator):
        """What a figure is made of: of itself, unless it is a ratio."""
        return [self.project.indicator(name) for name in indicator.operands()] or [indicator]

    def membership(self, indicator, period):
        """(those that owe a figure, those whose figure counts).

        Where nobody owes what stays once it was given, those are asked that owe it for a shorter period with the same last
        day. Where nobody owes it there either, it counts for the bodies that are still there (the province's own figure
        whether they are or not): for the one that gave it; for another where who gave it was not there yet, and where that
        one owes it at another time, or nobody ever does.
        """
        wholes = self.wholes(indicator)
        parts = [part for part in self.parts_of(indicator) if part not in wholes]
        # What is known, be it from a body that is no more, need not be owed to be reckoned with.
        asked = all(self.whole(part, period) is not None or self.membership(part, period)[0] for part in wholes)
        owing = self.owing(parts, period) if asked else []
        same_day = [one for one in self.reported_before(period) if one.end == period.end]
        for shorter in reversed(same_day) if asked and all(map(self.stays, parts)) else []:
            owing = owing or self.owing(parts, shorter)
        if any(self.whole(part, period) is None for part in wholes):
            return owing, []
        if owing:
            return owing, [unit for unit in owing if self.has(indicator, unit, period)]
        return [], [unit for unit in self.project.units if (indicator.province or unit.end >= period.end)
                    and self.has(indicator, unit, period)
                    and all(self.counts_unasked(part, unit, period) for part in parts)]

    def owing(self, parts, period):
        return [unit for unit in self.project.units
                if all(self.owes_figure(unit, part, period, counting=True) for part in parts)]

    def counts_unasked(self, part, unit, period):
        giver = self.project.by_id[self.latest(unit, part, period)[0]]
        when = next(one for one in [period, *reversed(self.reported_before(period))] if self.figure(unit, part, one))
        return giver is unit or not giver.valid(when.end) or not part.owed or self.owes_at_all(unit, part)

    def owes_at_all(self, unit, part):
        """Whether a figure falls due for a body in any period."""
        return any(unit.valid(one.end) and (self.owed_once(part.owed, unit, one) or any(
            self.project.covered(row, unit, one) and self.project.in_turn(row.frequency, one) for row in part.owed))
            for one in self.project.periods)

    def total(self, indicator, period):
        """(value, n, N), or None when nobody owes the figure and nobody gave it."""
        parts = self.parts_of(indicator)
        owing, having = self.membership(indicator, period)
        expected, wholes = len(owing or having), self.wholes(indicator)
        if not expected:
            return None
        if indicator.kind == "document":
            return Fraction(len(having)), len(having), expected
        if not having:
            return None, 0, expected
        if indicator.kind != "ratio":
            return self.added(indicator, having, period), len(having), expected
        # Part of the bodies held against the whole province would say nothing.
        if wholes and len(having) != len(owing):
            return None, len(having), expected
        sums = {part.id: self.whole(part, period) if part in wholes else self.added(part, having, period)
                for part in parts}
        return self.ratio(indicator, sums), len(having), expected

    def added(self, indicator, units, period):
        """What those gave who report for these bodies, each giver's figure once."""
        givers = {self.latest(unit, indicator, period)[0] for unit in units}
        return sum((self.latest(self.project.by_id[giver], indicator, period, own=True)[1] for giver in givers),
                   Fraction(0))

    # What the tool must say

    def obligations(self):
        for period in self.project.periods:
            for unit in self.project.units:
                yield (period.id, unit.id), self.obligation(unit, period)

    def obligation(self, unit, period):
        owes = self.owes_report(unit, period)
        answering = self.answering(unit, period) if owes else unit.id
        filing = self.filings.get((answering, period.id)) or Filing()
        received = min((when for when, _ in self.came(unit, period, answering)), default=None)
        if not owes:
            state = "not-required"
        else:
            due, extension = period.due(unit)
            if received:
                state = "on-time" if due is None or received <= due else "late"
            else:
                state = "extended" if extension else "not-due"
                if due and self.as_of > due:
                    state = "missing"
        standing = filing.standing
        content = "unreadable" if filing.unreadable else "none"
        if standing:
            content = self.content_of(standing, filing)
        return {"state": state, "content": content, "received": str(received) if received else None,
                "report": standing.file if standing else None,
                "answeredBy": answering if answering != unit.id else None}

    def content_of(self, standing, filing):
        owed, ever = (set().union(*(self.owed_tasks(standing.unit, period, whatever) for period in standing.periods))
                      for whatever in (False, True))
        parts = [standing] + filing.all_supplements
        flaws, have = set(), set().union(*(one.sections for one in parts))
        for at, part in enumerate(parts):
            # What comes later takes the place of the sections and the figures that it has.
            tasks, figures = (set().union(*(getattr(one, name) for one in parts[at + 1:]))
                              for name in ("sections", "figures"))
            flaws |= {flaw for flaw, task, figure in part.errors if not (
                figure in figures if task is None else task in tasks and part.unused.get(task, set()) <= figures)}
            # What nobody asked for may be empty.
            if any(task in ever and not section.full for task, section in part.sections.items() if task not in tasks):
                flaws.add("section-empty")
        if owed - have:
            flaws.add("section-missing")
        return "needs-work" if flaws else "accepted"

    def statuses(self):
        """What stands by (period, unit): file, digest and the state and percentage of each task."""
        found = {}
        for (unit, period_id), filing in self.filings.items():
            report = filing.standing
            if not report or report.periods[0].id != period_id:
                continue
            # A report for two periods may stand for one and conflict with another for the other.
            owed = set().union(*(self.owed_tasks(report.unit, period) for period in report.periods
                                 if self.filings[unit, period.id].standing is report))
            tasks = {}
            for task, _, _ in self.project.tasks:
                section = filing.section(task)
                stated = section.status if section else None
                absent = "not-stated" if section or task in owed else "not-applicable"
                tasks[task] = (stated or absent, section.percent if section else None)
            found[period_id, unit] = (report.file, report.sha256, tasks)
        return found

    # What the pages must show

    def current_period(self):
        """The newest whose cut-off is not after as-of, of equals the shorter; if none, the first."""
        past = [one for one in self.project.periods if one.end <= self.as_of]
        return max(past, key=lambda one: (one.end, -MONTHS[one.kind])) if past else self.project.periods[0]

    def rates(self, period):
        """(expected, received, received on time)."""
        states = [self.obligation(unit, period)["state"] for unit in self.project.units]
        return (sum(state != "not-required" for state in states), sum(state in ("on-time", "late") for state in states),
                states.count("on-time"))

    def matrix(self, period):
        """For each body its group, the state of each task and its arrival."""
        found = {}
        for unit in self.project.units:
            one = self.obligation(unit, period)
            filing = self.filings.get((one["answeredBy"] or unit.id, period.id))
            owed, states = self.owed_tasks(unit, period), []
            for task, _, _ in self.project.tasks if filing and filing.standing else []:
                section = filing.section(task)
                absent = "not-stated" if section or task in owed else "not-applicable"
                states.append(section.status or absent if section else absent)
            found[unit.id] = (self.project.bodies.groups[unit.group(period.end)], shown(states), one["state"])
        return found

    def tallies(self, period):
        """For each task that somebody owes: how many bodies owe it, and how many stand how, in the words of the pages."""
        found = {}
        for unit in self.project.units:
            one, owed = self.obligation(unit, period), self.owed_tasks(unit, period)
            filing = self.filings.get((one["answeredBy"] or unit.id, period.id))
            for task in sorted(owed):
                if one["report"]:
                    section = filing.section(task)
                    word = STATES[section.status if section and section.status else "not-stated"]
                elif one["state"] in ("not-due", "extended"):
                    word = "Chưa đến hạn"
                elif one["state"] == "missing":
                    # Its day has passed, and it has not said how the task stands.
                    word = STATES["not-stated"]
                else:
                    word = "Chưa đọc được" if one["content"] == "unreadable" else "Đã gửi, chưa nhập nội dung"
                counts = found.setdefault(task, {"Phải báo cáo": 0})
                counts["Phải báo cáo"] += 1
                counts[word] = counts.get(word, 0) + 1
        return found

    def arrivals(self):
        """(period, unit) -> (group, due day, days late, basis of the day of receipt), as the tables for Excel say it."""
        found = {}
        for (name, unit_id), one in self.obligations():
            period = next(other for other in self.project.periods if other.id == name)
            unit = self.project.by_id[unit_id]
            due, _ = period.due(unit)
            came = day(one["received"])
            late = ((came or self.as_of) - due).days if one["state"] in ("late", "missing") else ""
            receipts = self.came(unit, period, one["answeredBy"])
            found[name, unit_id] = (self.project.bodies.groups[unit.group(period.end)], str(due), str(late),
                                    min(receipts, key=lambda receipt: receipt[0])[1] if came else "")
        return found
