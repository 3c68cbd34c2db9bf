"""Reports as they are sent: in time or late, again, in part, under an old or a new name, with flaws."""
import datetime

from .invented_plan import INDICATORS, TASKS

STATES = ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không phát sinh"]
NO_NUMBERS = ["khoảng 20", "1.5", "1,234.5", "12,345", "hai mươi", "20 - 30", "1.234 567", "có", "-5"]
NO_DATA = ["-", "–", "", "chưa có số liệu", "Chưa có số liệu", "…", "....", "(chưa có số liệu)"]
REPEATED = ["7", "20", "20", "0", "1.5", "", "-"]
NOTHING = ["0", "không", "Không phát sinh", "không phát sinh.", "00"]
DAYS = datetime.timedelta


def write(project):
    """All reports of a project: of most of those that exist at a period's end, and of some that do not."""
    for period in project.plan.periods:
        for unit in project.roster.units:
            last, end = unit.get("to", "9"), str(period.end)
            share = 0.75 if unit.get("from", "0") <= end <= last else 0.05
            # What comes after a cut-off may answer for what was before.
            if end < unit.get("from", "0") <= str(period.due):
                share = 0.6
            # Whoever is gone when the report is due seldom sends one.
            if end <= last <= str(period.due):
                share = 0.3
            if project.chance(share):
                Sending(project, unit, period).write()


def vietnamese(dice, whole, rest=""):
    """A number as it is typed: grouped by dots, by spaces or not at all."""
    mark = dice.choice([".", ".", ".", " ", "\u00a0", ""])
    return f"{whole:,}".replace(",", mark) + ("," + rest if rest else "")


class Sending:
    """What one body sends for one period."""

    def __init__(self, project, unit, period):
        self.project, self.dice, self.chance = project, project.dice, project.chance
        self.unit, self.period, self.files = unit, period, 0
        self.both = None
        if period.kind == "quý" and period.number == 4 and self.chance(0.4):
            self.both = next((one for one in project.plan.periods if one.kind == "năm" and one.year == period.year), None)

    def write(self):
        shape = self.dice.choices(["once", "replaced", "lan", "supplement", "conflict", "draft", "refused", "thrice"],
                                  [66, 7, 5, 8, 4, 3, 4, 4])[0]
        day = self.period.due + DAYS(days=self.dice.randint(-8, 3))
        flaws = {"draft": ["Dự thảo: có"], "refused": self.dice.choice(
            [["Độ mật: Mật"], ["Kế hoạch: kế hoạch khác"], None])}
        first = self.file(day, flaws.get(shape, []))
        later = day + DAYS(days=self.dice.randint(1, 6))
        task = self.dice.choice(list(TASKS))
        if shape in ("replaced", "thrice"):
            second = self.file(later, [self.dice.choice([f"Thay thế: {first}", "Thay thế: có"])])
            if shape == "thrice":
                self.file(later + DAYS(days=1), [f"Bổ sung cho: {second}"], only=task)
        elif shape == "lan":
            self.file(later, [self.dice.choice(["Lần: 2", "Lần: thứ 2", "version: 2"])])
        elif shape == "supplement":
            self.file(later, [self.dice.choice([f"Bổ sung cho: {first}", "Bổ sung: có"])], only=task)
            if self.chance(0.3):
                self.file(later + DAYS(days=1), [f"Bổ sung cho: {first}"], only=task)
        elif shape == "conflict":
            self.file(later, [])

    def file(self, day, extra, only=None):
        """Writes one file, and mostly its row of the register; gives its number."""
        project, self.files = self.project, self.files + 1
        project.count += 1
        number = f"{project.count}/BC"
        path = f"bao-cao/{self.period.id}/{self.unit['id']}-{self.files}.md"
        spelling = f"Quý IV và năm {self.period.year}" if self.both else self.period.spelt(self.dice)
        name = "Cơ quan lạ" if extra is None else project.called(self.unit)
        lines = ["---", f"{self.dice.choice(['Đơn vị', 'Cơ quan', 'unit'])}: {name}", f"Kỳ báo cáo: {spelling}",
                 f"Số ký hiệu: {number}",
                 f"Ngày ban hành: {self.dice.choice([f'{day.day}/{day.month:02}/{day.year}', day.isoformat()])}"]
        lines += extra or []
        came = day + DAYS(days=self.dice.randint(0, 3))
        if self.chance(0.6):
            row = self.dice.choice([(number, path), ("", path), (number, "")])
            project.rows.append((came, self.dice.choice([self.unit["name"], self.unit["id"]]), spelling, *row))
        elif self.chance(0.5):
            lines.append(f"Ngày nhận: {came:%d/%m/%Y}")
        lines += ["---", "", "# Báo cáo", ""]
        nested = self.chance(0.3)
        lines += ["## II. Kết quả thực hiện", ""] if nested else []
        for task in TASKS:
            if (only is None and self.chance(0.85)) or only == task:
                lines += self.section(task, "###" if nested else "##")
                lines += self.section(task, "###" if nested else "##") if self.chance(0.02) else []
        project.write(path, lines)
        return number

    def section(self, task, marks):
        title = self.dice.choice([f"{task}. {TASKS[task]}", TASKS[task], f"Nhiệm vụ {task}: {TASKS[task]}", f"{task}) {TASKS[task].upper()}"])
        if self.chance(0.08):
            lines = [f"{marks} {title}: {self.dice.choice(STATES)}", ""]
        else:
            lines = [f"{marks} {title}", ""]
            if self.chance(0.03):
                return lines
            if self.chance(0.9):
                key = self.dice.choice(["Tình hình", "Tình hình", "- Trạng thái", "Tình hình thực hiện"])
                lines += [f"{key}: {self.dice.choice(STATES + ['Rất tốt'] if self.chance(0.05) else STATES)}"]
                lines += [f"Tiến độ: {self.dice.randint(1, 100)}%"] if self.chance(0.3) and key[0] != "-" else []
                lines += [""]
        lines += ["Cơ quan đã làm những việc được giao.", ""]
        given = [one for one in INDICATORS if one[3] == task and self.chance(0.8)]
        given += [one for one in INDICATORS if one[3] != task][:1] if self.chance(0.1) else []
        if self.both and self.chance(0.6):
            lines += ["| Chỉ tiêu | Đơn vị tính | Quý IV | Năm 2024 |", "|---|---|---:|---:|"]
            lines += [f"| {one[1]} | {one[2]} | {self.figure(one)} | {self.figure(one)} |" for one in given]
        elif self.chance(0.7):
            value = self.dice.choice(["Kỳ này", "Kết quả", "Số liệu", "Thực hiện"])
            before = self.before()
            lines += [f"| STT | Chỉ tiêu | Đơn vị tính | {before} | {value} | Ghi chú |", "|---|---|---|---:|---:|---|"]
            lines += [f"| {at} | {one[1]} | {self.measure(one)} | {self.dice.choice(REPEATED)} | {self.figure(one)} | |"
                      for at, one in enumerate(given)]
        else:
            lines += [f"- {one[1]}: {self.figure(one, bad=0)}" + (f" {one[2]}" if one[4] != "văn bản" else "")
                      for one in given]
            if given and self.chance(0.05):
                lines.append(f"- {given[0][1]}: {self.figure(given[0], bad=0)}")
        return lines + [""]

    def before(self):
        """How the column is headed that repeats the period before."""
        found = [one for one in self.project.plan.periods if one.kind == self.period.kind and one.end + DAYS(1) == self.period.start]
        if found and self.chance(0.3):
            return self.dice.choice([found[0].title, found[0].id, found[0].spelt(self.dice)])
        return "Kỳ trước"

    def measure(self, one):
        return self.dice.choices([one[2], "nghìn thứ", ""], [90, 4, 6])[0]

    def figure(self, one, bad=0.06):
        """What stands in a cell; in a list item (nothing bad) always a number."""
        name, _, _, _, kind, decimals = one
        if kind == "văn bản":
            return f"{self.dice.randint(1, 999)}/KH ngày 03/4/2024"
        if self.chance(bad):
            return self.dice.choice(NO_NUMBERS)
        if self.chance(bad):
            return self.dice.choice(NO_DATA)
        if self.chance(0.08):
            return self.dice.choice(NOTHING) if bad else "0"
        # Figures that hardly move, so that rules hold now and then; far ones; and very large ones.
        whole = self.dice.choice([self.dice.randint(18, 24), self.dice.randint(18, 24), self.dice.randint(0, 60),
                                  self.dice.randint(1000, 60000)])
        if name == "dien-tich":
            whole = self.dice.randint(1, 999_999_999_999)
        elif name in ("hoi-nghi", "lop-hoc", "goc"):
            whole = self.dice.choice([0, 20, 20, whole])
        rest = ""
        if decimals and self.chance(0.7):
            rest = str(self.dice.randint(1, 10 ** decimals - 1))[:decimals]
        return vietnamese(self.dice, whole, rest)
