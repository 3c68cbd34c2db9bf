"""Invents small projects: bodies and what becomes of them, a plan, reports with every ordinary flaw, a register."""
import datetime
import os

from . import invented_plan, invented_reports, invented_roster

SPELLINGS = {"quý": ["Quý {roman}/{year}", "Quý {n} năm {year}", "Q{n}-{year}", "{year}-q{n}", "quý {lower} năm {year}"],
             "tháng": ["Tháng {n}/{year}", "tháng {n} năm {year}", "{year}-t{n:02}"],
             "6 tháng": ["6 tháng {half} năm {year}", "{year}-6t-{id_half}"],
             "9 tháng": ["9 tháng năm {year}", "9 tháng đầu năm {year}"], "năm": ["Năm {year}", "Cả năm {year}", "{year}"]}
ROMAN = ("I", "II", "III", "IV")


class Period:
    """A period as the reports and the register call it."""

    def __init__(self, kind, number, year, start, end, due):
        self.kind, self.number, self.year, self.start, self.end, self.due = kind, number, year, start, end, due
        half = ("đầu", "cuối")[number - 1] if kind == "6 tháng" else ""
        self.names = {"n": number, "year": year, "roman": ROMAN[(number - 1) % 4], "half": half,
                      "lower": ROMAN[(number - 1) % 4].lower(), "id_half": {"đầu": "dau", "cuối": "cuoi"}.get(half)}
        self.id = {"quý": f"{year}-q{number}", "tháng": f"{year}-t{number:02}", "9 tháng": f"{year}-9t",
                   "6 tháng": f"{year}-6t-{self.names['id_half']}", "năm": str(year)}[kind]
        self.title = {"quý": f"Quý {self.names['roman']} năm {year}", "tháng": f"Tháng {number} năm {year}",
                      "9 tháng": f"9 tháng năm {year}", "6 tháng": f"6 tháng {half} năm {year}",
                      "năm": f"Năm {year}"}[kind]

    def spelt(self, dice):
        return dice.choice(SPELLINGS[self.kind]).format(**self.names)


class Invention:
    """One project, written into a folder as the dice say."""

    def __init__(self, dice, folder):
        self.dice, self.content = dice, os.path.join(folder, "content")
        os.makedirs(self.content)
        self.rows, self.count = [], 0
        self.roster = invented_roster.Roster(dice)
        self.plan = invented_plan.Plan(dice, self.roster)
        self.write("don-vi.yml", self.roster.lines())
        self.write("ke-hoach.yml", self.plan.lines())
        invented_reports.write(self)
        self.write_register()

    def chance(self, share):
        return self.dice.random() < share

    def write(self, name, lines, start=""):
        path = os.path.join(self.content, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(start + "\n".join(lines) + "\n")

    def called(self, unit):
        """A name by which a body is called: its own, its id, or its own without marks or in capitals."""
        name = unit["name"]
        return self.dice.choice([name, name, name, unit["id"], name.upper(), "  ".join(name.split())])

    def write_register(self):
        """The rows of the reports, and some that nobody can use or that came without a file."""
        rows = list(self.rows)
        for unit in self.roster.units:
            period = self.dice.choice(self.plan.periods)
            if self.chance(0.08):
                when = period.due + datetime.timedelta(days=self.dice.randint(-4, 4))
                rows.append((when, self.called(unit), period.spelt(self.dice), "999/BC", ""))
            if self.chance(0.03):
                rows.append((period.start - datetime.timedelta(days=self.dice.randint(0, 2)), unit["name"],
                             period.spelt(self.dice), "", ""))
        if self.chance(0.3):
            rows.append((datetime.date(2025, 1, 3), "Cơ quan lạ", "Quý IV/2024", "1/LA", ""))
        if self.chance(0.3):
            rows.append((datetime.date(2025, 1, 3), "u9", "Quý V/2024", "2/LA", ""))
        mark = self.dice.choice([",", ";"])
        lines = [mark.join(["Ngày đến", "Cơ quan", "Kỳ báo cáo", "Số ký hiệu", "Tệp", "SHA-256", "Ghi chú"])]
        for when, *cells in sorted(rows):
            day = when.isoformat() if self.chance(0.3) else f"{when:%d/%m/%Y}"
            note = self.dice.choice(["", "", f'"đã nhận{mark} chưa nhập"'])
            lines.append(mark.join([day, *cells, "", note]))
        if self.chance(0.2):
            lines.append(mark.join(["31/02/2025", "u9", "Quý IV/2024", "", "", "", ""]))
        if len(lines) > 1 and self.chance(0.9):
            self.write("so-den.csv", lines, start="\ufeff" if self.chance(0.5) else "")
