"""One report: its head, its sections with their states, and the figures in its tables and lists."""
import hashlib
import os
import re

from .words import day, fold, fold_key, number, period_spelling

HEAD = {"donvi": "unit", "coquan": "unit", "diaphuong": "unit", "unit": "unit", "kybaocao": "period", "ky": "period",
        "period": "period", "sokyhieu": "number", "sohieu": "number", "so": "number", "number": "number",
        "ngaybanhanh": "date", "ngay": "date", "date": "date", "ngaynhan": "received", "received": "received",
        "lan": "version", "version": "version", "thaythe": "replaces", "replaces": "replaces", "bosungcho": "adds",
        "bosung": "adds", "supplements": "adds", "duthao": "draft", "draft": "draft", "domat": "security",
        "security": "security", "kehoach": "plan", "plan": "plan"}
STATES = {"hoan thanh": "done", "dang thuc hien": "in-progress", "chua thuc hien": "not-started",
          "khong phat sinh": "nothing-arose"}
STATE_KEYS = ("tinh hinh", "trang thai", "tinh hinh thuc hien")
LABELS = ("chi tieu", "noi dung", "tieu chi")
VALUES = ("ky nay", "ket qua", "gia tri", "so lieu", "thuc hien", "trong ky")
MEASURES = ("don vi tinh", "dvt")
IGNORED = ("stt", "tt", "ky truoc", "luy ke", "ghi chu")
ROMAN = re.compile(r"^[IVX]+[.)]\s+")
SECRET = ("mat", "toi mat", "tuyet mat")


def says_draft(key, value, has_colon):
    """Whether a line of a head may mean that the report is a draft, with or without its colon."""
    if not has_colon:
        words = re.match(r"(du thao|draft)\b\s*(.*)", fold(key))
        return bool(words) and words[2] not in ("khong", "no")
    named = "duthao" in fold_key(key) or fold_key(key) == "draft"
    return named and fold(value) not in ("", "khong", "khong phai", "no", "false", "chinh thuc")


class Figure:
    def __init__(self, text, line):
        self.text, self.line, self.value, self.flaw = text, line, None, None


class Section:
    def __init__(self, task, line):
        self.task, self.line, self.status, self.percent, self.text = task, line, None, None, False
        self.full = False


class Report:
    """What a file says; `flaw` is set when none of it can be used, `errors` when some of it cannot."""

    def __init__(self, project, path):
        self.file = "content/" + os.path.relpath(path, project.content).replace(os.sep, "/")
        with open(path, "rb") as file:
            data = file.read()
        self.sha256 = hashlib.sha256(data).hexdigest()
        self.head, self.sections, self.figures, self.before = {}, {}, {}, {}
        # (what is wrong, the task of the section or None, the figure or None), and the figures of second sections.
        self.errors, self.unused = set(), {}
        self.flaw = self.unit = self.periods = None
        self.draft = self.secret = False
        self.supplements = []
        try:
            lines = data.decode("utf-8-sig").splitlines()
        except UnicodeDecodeError:
            self.flaw = "file-encoding"
            return
        body = self.read_head(lines)
        self.secret = (fold(self.head.get("security", "thuong")) not in ("thuong", "khong", "")
                       or any(fold(line) in SECRET and line.strip().isupper() for line in lines))
        if self.secret:
            self.flaw = "confidential"
            return
        if self.flaw:
            return
        self.periods = project.find_periods(self.head.get("period", ""))
        self.unit = project.find_unit(self.head.get("unit", ""), self.periods)
        if not self.periods or not self.unit:
            self.flaw = "head"
            return
        if fold(self.head.get("plan", project.plan_id)) != fold(project.plan_id):
            self.flaw = "plan-mismatch"
            return
        self.read_body(project, lines, body)

    def read_head(self, lines):
        if not lines or lines[0].strip() != "---":
            self.flaw = "front-matter-missing"
            return 0
        for index, line in enumerate(lines[1:], 1):
            if line.strip() == "---":
                return index + 1
            key, colon, value = line.partition(":")
            name = HEAD.get(fold_key(key))
            self.draft = self.draft or says_draft(key, value, bool(colon))
            if name and name not in self.head:
                self.head[name] = value.strip().strip("\"'")
        self.flaw = "front-matter-missing"
        return 0

    @property
    def date(self):
        return day(self.head.get("date"))

    @property
    def lan(self):
        typed = self.head.get("version", "")
        number = re.search(r"(?<![0-9A-Za-z])[0-9]{1,3}(?![0-9A-Za-z])", typed)
        return max(int(number[0]), 1) if number and not typed.startswith(("-", "−", "–")) else 1

    def read_body(self, project, lines, start):
        section, usable, titled, under_part, part_level = None, True, False, False, 2
        index = start
        while index < len(lines):
            line = lines[index]
            heading = re.match(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*$", line)
            if heading:
                level = len(heading[1])
                if level == 1 and not titled:
                    titled = True
                elif level <= 2 or (level == 3 and under_part):
                    task, state = self.find_task(project, heading[2])
                    if task is None and level == 3:
                        index += 1
                        continue
                    if task is None:
                        under_part, section, usable = True, None, self.is_part(project, heading[2])
                    else:
                        under_part = level == 3
                        section, usable = Section(task, index + 1), task not in self.sections
                        if usable:
                            self.sections[task] = section
                            section.status = state
                        else:
                            self.errors.add(("section-duplicate", task, None))
                elif section:
                    section.text = True
                index += 1
                continue
            if line.lstrip().startswith("|") and index + 1 < len(lines) and re.match(
                    r"^\s*\|?[\s:|-]+\|?\s*$", lines[index + 1]) and "-" in lines[index + 1]:
                index = self.read_table(project, lines, index, usable, section)
                if section:
                    section.text = section.full = True
                continue
            if line.strip():
                self.read_line(project, line, index + 1, section, usable)
            index += 1

    @staticmethod
    def is_part(project, title):
        return fold(ROMAN.sub("", re.sub(r"^\d+[.)]\s+", "", title))) in project.parts

    @staticmethod
    def find_task(project, title):
        """The task that a heading opens, and the state that it gives."""
        state = None
        before, colon, after = title.rpartition(":")
        if colon and fold(after) in STATES:
            title, state = before, STATES[fold(after)]
        match = re.match(rf"^(?:(?:nhiệm vụ|{re.escape(project.noun)})\s+)?(\d+)\s*[.):]\s*(.*)$", title, re.IGNORECASE)
        count, words = (int(match[1]), match[2]) if match else (None, ROMAN.sub("", title))
        for task, names, _ in project.tasks:
            if fold(words) in names:
                return task, state
        if count and fold(words) not in project.parts and any(task == count for task, _, _ in project.tasks):
            return count, state
        return None, None

    def read_line(self, project, line, place, section, usable):
        item = re.match(r"^\s*[-*+]\s+(.*)$", line)
        text = item[1] if item else line.strip()
        if section:
            section.full = True
        key, colon, value = text.partition(":")
        if colon and section and not section.text and fold(key) in STATE_KEYS:
            if fold(value) in STATES:
                section.status = section.status or STATES[fold(value)]
            else:
                self.errors.add(("status-unknown", section.task, None))
            return
        if colon and section and fold(key) == "tien do":
            percent = re.search(r"(\d+(?:,\d+)?)\s*%", value)
            section.percent = int(percent[1]) if percent else None
            return
        if item and colon and (usable or section):
            found = re.match(r"^\s*(.*\S)\s*:\s+(.*?)\s*$", text)
            indicator = self.find_indicator(project, key if fold(key) else text)
            if indicator is None and found:
                indicator, value = self.find_indicator(project, found[1]), found[2]
            if indicator and usable:
                self.read_item(indicator, value.strip(), place)
            elif indicator:
                self.unused.setdefault(section.task, set()).add((self.periods[0].id, indicator.id))
        if section:
            section.text = True

    @staticmethod
    def find_indicator(project, label):
        return next((one for one in project.indicators if fold(label) in one.labels), None)

    def read_item(self, indicator, value, place):
        if indicator.kind != "document":
            match = re.match(r"^([-−+]?\d[\d.,]*(?:[ \u00a0]\d{3})*(?:,\d+)?)\s*(.*)$", value)
            if match:
                self.keep(indicator, 0, match[1].rstrip(".,"), match[2].rstrip(".;,"), place)
                return
        self.keep(indicator, 0, value, "", place)

    def read_table(self, project, lines, index, usable, section):
        header = [fold(cell) for cell in cells_of(lines[index])]
        label = next((at for at, name in enumerate(header) if name in LABELS), None)
        measure = next((at for at, name in enumerate(header) if name in MEASURES), None)
        columns = []
        for at, name in enumerate(header):
            if at in (label, measure) or name in IGNORED:
                continue
            named = [number for number, period in enumerate(self.periods) if name in short_names(period)]
            if named:
                columns.append((at, named[0]))
            elif name in VALUES:
                columns.append((at, 0))
        own = self.periods[min((which for _, which in columns), default=0)]
        earlier = project.before(own)
        repeated = [at for at, name in enumerate(header) if name == "ky truoc" or (
            earlier and (name in earlier.names or (earlier.spelt and period_spelling(name) == [earlier.spelt])))]
        index += 2
        while index < len(lines) and lines[index].lstrip().startswith("|"):
            row = cells_of(lines[index])
            indicator = self.find_indicator(project, row[label]) if label is not None and label < len(row) else None
            if indicator and section and not usable:
                self.unused.setdefault(section.task, set()).update(
                    (self.periods[which].id, indicator.id) for _, which in columns)
            if indicator and usable:
                for at, which in columns:
                    if at < len(row):
                        unit = row[measure] if measure is not None and measure < len(row) else ""
                        self.keep(indicator, which, row[at], unit, index + 1)
                for at in repeated if columns else []:
                    unit = row[measure] if measure is not None and measure < len(row) else ""
                    said = self.read(indicator, row[at], unit, index + 1)
                    if indicator.kind in ("stock", "flow") and said.value is not None:
                        self.before.setdefault((own.id, indicator.id), said)
            index += 1
        return index

    def keep(self, indicator, which, text, measure, place):
        if indicator.kind == "ratio":
            return
        figure = self.read(indicator, text, measure, place)
        key = (self.periods[which].id, indicator.id)
        if figure.flaw:
            self.errors.add((figure.flaw, None, key))
        if not fold(text) and text not in ("-", "–", "—"):
            return
        earlier = self.figures.get(key)
        if earlier is None:
            self.figures[key] = figure
        elif (earlier.value, earlier.flaw) != (figure.value, figure.flaw) or (earlier.flaw and earlier.text != text):
            self.errors.add(("indicator-duplicate", None, key))
            earlier.value, earlier.flaw = None, "indicator-duplicate"

    @staticmethod
    def read(indicator, text, measure, place):
        """What a cell says, and why it cannot be used."""
        figure = Figure(text, place)
        if indicator.kind == "document":
            figure.value = text if re.search(r"\d", text) else None
        else:
            figure.value, figure.flaw = number(text, indicator.decimals)
        if figure.value is not None and indicator.kind != "document" and not indicator.allows(figure.value):
            figure.value, figure.flaw = None, "number-invalid"
        if measure and (fold(measure) or measure) not in indicator.measures:
            figure.value, figure.flaw = None, "measure-mismatch"
        return figure


def short_names(period):
    """A period's names in the head of a column: with its year or without."""
    return {re.sub(rf" {nam}\d{{4}}$", "", name) for name in period.names if not name.isdigit()
            for nam in ("", "(?:nam )?")} | period.names


def cells_of(line):
    text = line.strip()
    text = text[1:] if text.startswith("|") else text
    text = text[:-1] if text.endswith("|") else text
    return [cell.strip() for cell in text.split("|")]
