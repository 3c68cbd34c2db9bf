"""The plan, the roster and the register, read from content/ with PyYAML and csv."""
import calendar
import collections
import csv
import datetime
import os
import re

import yaml

from . import formulas
from .bodies import ALWAYS, Bodies
from .words import day, fold, fold_key, listed, number, period_spelling

MONTHS = {"thang": 1, "quy": 3, "6 thang": 6, "9 thang": 9, "nam": 12, "mot lan": 99}
ENGLISH = {"month": "thang", "quarter": "quy", "half": "6 thang", "nine-months": "9 thang", "year": "nam",
           "once": "mot lan"}
KINDS = {"hien co": "stock", "phat sinh": "flow", "ty le": "ratio", "van ban": "document"}
Row = collections.namedtuple("Row", "groups tags units without frequency")


class Text(yaml.SafeLoader):
    """Every scalar stays the text that was typed."""


Text.yaml_implicit_resolvers = {}


def keyed(value):
    if isinstance(value, dict):
        return {fold_key(key): keyed(inner) for key, inner in value.items()}
    return [keyed(inner) for inner in value] if isinstance(value, list) else value


def owing(entry):
    return [Row(listed(row.get("nhom")), listed(row.get("the")), listed(row.get("coquan")), listed(row.get("tru")),
                fold(row["tansuat"])) for row in listed(entry.get("phaibaocao"))]


class Offices:
    """On which days offices work."""
    def __init__(self, plan):
        self.worked = {day(entry["ngay"]) for entry in listed(plan.get("ngaylambu"))}
        self.off = set()
        for entry in listed(plan.get("ngaynghi")):
            when, last = day(entry.get("ngay") or entry["tu"]), day(entry.get("ngay") or entry["den"])
            while when <= last:
                self.off.add(when)
                when += datetime.timedelta(1)

    def after(self, when, count):
        """The working day that comes so many working days later."""
        while count:
            when += datetime.timedelta(1)
            count -= when in self.worked or (when.isoweekday() < 6 and when not in self.off)
        return when


def made_periods(entry):
    """The periods that a row of the calendar makes, as if they were listed: the kind's last months in each year."""
    months = MONTHS[fold(entry["loai"])]
    cut = 31 if fold(entry["ngaychot"]) in ("0", "cuoi thang") else int(entry["ngaychot"])
    first, last = day(entry.get("tu")) or ALWAYS[0], day(entry.get("den")) or ALWAYS[1]

    def cut_off(year, month):
        year, month = (year - 1, 12) if month == 0 else (year, month)
        return datetime.date(year, month, min(cut, calendar.monthrange(year, month)[1]))

    for year in map(int, listed(entry["nam"])):
        for month in [9] if months == 9 else range(months, 13, months):
            title, name = {
                1: (f"Tháng {month} năm {year}", f"{year}-t{month:02}"),
                3: (f"Quý {('I', 'II', 'III', 'IV')[month // 3 - 1]} năm {year}", f"{year}-q{month // 3}"),
                6: (f"6 tháng {'đầu' if month == 6 else 'cuối'} năm {year}", f"{year}-6t-{'dau' if month == 6 else 'cuoi'}"),
                9: (f"9 tháng năm {year}", f"{year}-9t"),
                12: (f"Năm {year}", str(year)),
            }[months]
            start, end = cut_off(year, month - months) + datetime.timedelta(1), cut_off(year, month)
            if first <= end <= last:
                dues = [row if isinstance(row, dict) else {"sau": row} for row in listed(entry["hangui"])]
                dues += [row for row in listed(entry.get("giahan")) if row["ky"] == name]
                yield {"ma": name, "ten": title, "loai": entry["loai"], "tu": start.isoformat(), "den": end.isoformat(),
                       "hangui": dues}


def periods_of(plan):
    """The listed periods; with a calendar also those it makes, in the order in which they end, the shorter first."""
    offices = Offices(plan)
    periods = [Period(entry, offices) for entry in listed(plan.get("kybaocao"))]
    if not plan.get("lichbaocao"):
        return periods
    taken = {period.id for period in periods}
    periods += [Period(entry, offices) for row in listed(plan["lichbaocao"]) for entry in made_periods(row)
                if entry["ma"] not in taken]
    return sorted(periods, key=lambda period: (period.end, -period.start.toordinal()))


class Period:
    def __init__(self, entry, offices):
        self.id, self.title, self.kind = entry["ma"], entry["ten"], fold(entry["loai"])
        self.start, self.end = day(entry["tu"]), day(entry["den"])
        rows = [row if isinstance(row, dict) else {"ngay": row} for row in listed(entry["hangui"])]
        self.dues = [(listed(row.get("coquan")), listed(row.get("nhom")),
                      offices.after(self.end, int(row["sau"])) if "sau" in row else day(row["ngay"]), "giahan" in row)
                     for row in rows]
        self.names = {fold(name) for name in [self.id, self.title] + listed(entry.get("tenkhac"))}
        self.spelt = (period_spelling(self.title) or period_spelling(self.id) or [None])[0]

    def due(self, unit):
        """The day on which a body's report is due, and whether that day is an extension."""
        best = None
        for units, groups, when, extension in self.dues:
            near = (2 if unit.id in units else 1 if unit.group(self.end) in groups
                    else 0 if not units and not groups else None)
            rank = None if near is None else (extension, near)
            if rank is not None and (best is None or rank >= best[0]):
                best = (rank, when, extension)
        return (best[1], best[2]) if best else (None, False)


def limit(text):
    """A number of the plan, exactly."""
    return None if text is None else number(text, 6)[0]


class Target:
    def __init__(self, entry):
        self.year, self.value = int(entry["nam"]), limit(entry["giatri"])
        self.source, self.until = entry.get("nguon"), day(entry.get("apdungden"))


class Indicator:
    def __init__(self, entry):
        self.id, self.kind, self.task = entry["ma"], KINDS[fold(entry["loai"])], entry["nhiemvu"]
        self.title, self.measure = entry["ten"], entry["donvitinh"]
        self.percents = self.measure == "%" or fold(self.measure) == "phan tram"
        self.better = {"tang": 1, "giam": -1, None: None}[fold(entry["chieutot"]) if entry.get("chieutot") else None]
        self.base, self.leaves_out = entry.get("namgoc"), entry.get("khongtinh")
        self.targets = [Target(row) for row in listed(entry.get("muctieu"))]
        self.labels = {fold(name) for name in [self.id, entry["ten"]] + listed(entry.get("tenkhac"))}
        self.measures = {fold(name) if fold(name) else name for name in
                         [entry["donvitinh"]] + listed(entry.get("donvitinhkhac"))}
        self.owed = owing(entry)
        self.once = any(row.frequency == "mot lan" for row in self.owed)
        self.province = fold(entry.get("phamvi") or "") == "toan tinh"
        self.decimals = int(entry.get("sole") or 0)
        self.formula = entry.get("congthuc")
        self.low, self.high = limit(entry.get("nhonhat")), limit(entry.get("lonnhat"))
        jump = entry.get("nguongdotbien")
        self.jump = (limit(jump["tyle"]), limit(jump.get("toithieu") or "0")) if jump else None

    def allows(self, value):
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)

    def operands(self):
        return [name for name, _ in formulas.operands(self.formula)] if self.formula else []


class Rule:
    def __init__(self, entry):
        self.id, self.text, self.says = entry["ma"], entry["bieuthuc"], entry["noi"]
        self.province = fold(entry.get("phamvi") or "") == "toan tinh"


class Project:
    def __init__(self, content):
        self.content = content
        plan = keyed(self.load("ke-hoach.yml"))
        roster = keyed(self.load("don-vi.yml"))
        self.noun = plan["kehoach"].get("goinhiemvula") or "nhiệm vụ"
        self.plan_id = plan["kehoach"]["ma"]
        self.tasks = [(int(task["so"]), {fold(name) for name in [task["ten"], task["ma"]] + listed(task.get("tenkhac"))},
                       owing(task)) for task in listed(plan["nhiemvu"])]
        self.parts = {fold(name) for part in listed(plan.get("phancuabaocao"))
                      for name in [part["ten"]] + listed(part.get("tenkhac"))}
        self.task_parts = {fold(name) for part in listed(plan.get("phancuanhiemvu"))
                           for name in [part["ten"]] + listed(part.get("tenkhac"))}
        self.indicators = [Indicator(entry) for entry in listed(plan["chitieu"])]
        self.periods = periods_of(plan)
        self.rules = [Rule(entry) for entry in listed(plan.get("quytac"))]
        self.headline = listed(plan["kehoach"].get("osodautrang")) or ["ty-le-gui", "ty-le-dung-han"]
        self.bodies = Bodies(roster)
        self.units, self.by_id = self.bodies.units, self.bodies.by_id
        self.register_flaws = set()
        self.register = list(self.read_register())

    def load(self, name):
        with open(os.path.join(self.content, name), encoding="utf-8-sig") as file:
            return yaml.load(file, Loader=Text)

    def read_register(self):
        path = os.path.join(self.content, "so-den.csv")
        if not os.path.exists(path):
            return
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
        rows = csv.reader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ",")
        header = [fold_key(cell) for cell in next(rows)]
        names = {"ngayden": "received", "coquan": "unit", "kybaocao": "period", "sokyhieu": "number", "tep": "file"}
        for row in rows:
            cells = {names.get(key, key): cell.strip() for key, cell in zip(header, row)}
            periods = self.find_periods(cells.get("period", ""))
            when = day(cells.get("received"))
            unit = self.find_unit(cells.get("unit", ""), periods, when)
            flaws = self.flaws_of(cells, periods, when, unit)
            self.register_flaws |= {(rows.line_num, flaw) for flaw in flaws}
            if not flaws:
                yield {"received": when, "unit": unit.id, "periods": [period.id for period in periods],
                       "number": cells.get("number", ""), "file": cells.get("file", "")}

    def flaws_of(self, cells, periods, when, unit):
        """Everything for which a row of the register cannot be used."""
        flaws = [] if when else ["register-date-invalid"]
        if not periods:
            return flaws + ["register-period-unknown"]
        if not unit:
            bears = any(fold(cells["unit"]) in other.names for other in self.units)
            flaws.append("register-unit-not-active" if bears else "register-unit-unknown")
        # Nothing can have come before its period began.
        if when and when < min(period.start for period in periods):
            flaws.append("register-date-too-early")
        return flaws

    def find_periods(self, text):
        """The periods that a spelling names, the shorter first."""
        for period in self.periods:
            if fold(text) in period.names:
                return [period]
        if "," in text:
            parts = [self.find_periods(part) for part in text.split(",")]
            return sorted((period for part in parts for period in part), key=lambda one: MONTHS[one.kind])
        found = [next((period for period in self.periods if period.spelt == spelt), None)
                 for spelt in period_spelling(text)]
        return found if found and None not in found else []

    def find_unit(self, text, periods, received=None):
        """The body that bears a name and is valid at the period's end; else, in a row of the register, the one that is
        valid on the day of receipt, and in a report the one that answers for a predecessor."""
        bearers = [unit for unit in self.units if fold(text) in unit.names]
        if not periods:
            return bearers[0] if len(bearers) == 1 else None
        valid = [unit for unit in bearers if unit.valid(periods[0].end)]
        if valid:
            return valid[0]
        if received:
            valid = [unit for unit in bearers if unit.valid(received)]
            return valid[0] if valid else None
        answering = [unit for unit in bearers if any(
            unit.id in self.successors(other, period) for other in self.units for period in periods)]
        return answering[0] if answering else None

    def successors(self, unit, period):
        """Those that took over from a body after the period and not after its due day, the nearest first."""
        due, _ = period.due(unit)
        if not unit.valid(period.end) or due is None:
            return []
        return self.bodies.successors(unit.id, period.end, due)

    def may_answer(self, unit, period):
        """Those whose report answers where the body sent none, the nearest first."""
        due, _ = period.due(unit)
        joint = [unit.joint] if unit.joint else []
        successors = self.successors(unit, period)
        return (joint + successors
                + [new for one in joint for new in self.bodies.successors(one, ALWAYS[0], due or period.end)]
                + [self.by_id[one].joint for one in successors if self.by_id[one].joint])

    def indicator(self, name):
        return next(one for one in self.indicators if one.id == name)

    def before(self, period):
        """The period of the same kind that ends the day before this one begins."""
        return next((other for other in self.periods if other.kind == period.kind
                     and other.end + datetime.timedelta(1) == period.start), None)

    @staticmethod
    def covered(row, unit, period):
        """Whether a row is about a body: by group at the period's end and all tags, or by name; never what it excepts."""
        if unit.id in row.without:
            return False
        if unit.id in row.units:
            return True
        if row.units and not row.groups and not row.tags:
            return False
        return (not row.groups or unit.group(period.end) in row.groups) and set(row.tags) <= unit.tags

    def in_turn(self, frequency, period):
        """Whether what has this frequency is owed in this period; what is owed once is settled elsewhere."""
        if period.kind == frequency:
            return True
        if MONTHS[period.kind] > MONTHS[frequency] or frequency == "mot lan":
            return False
        same_end = [other for other in self.periods if other.end == period.end]
        if any(other.kind == frequency for other in same_end):
            return False
        shorter = [other for other in same_end if MONTHS[other.kind] < MONTHS[frequency]]
        longest = max(MONTHS[other.kind] for other in shorter)
        return MONTHS[period.kind] == longest and self.ends_span(frequency, period)

    def ends_span(self, frequency, period):
        kind, ordinal, _ = period.spelt or (period.kind, 0, 0)
        month = {"thang": ordinal, "quy": ordinal * 3, "6 thang": ordinal * 6, "9 thang": 9, "nam": 12}[kind]
        return month % 12 == 9 if frequency == "9 thang" else month % MONTHS[frequency] == 0
