"""Invents small projects: bodies, life events, periods, tasks, figures, and reports with every ordinary flaw."""
import datetime
import os

ONE_DAY = datetime.timedelta(days=1)
PERIODS = [("2024-q3", "Quý III năm 2024", "quý", "2024-07-01", "2024-09-30", "2024-10-10"),
           ("2024-q4", "Quý IV năm 2024", "quý", "2024-10-01", "2024-12-31", "2025-01-10"),
           ("2024", "Năm 2024", "năm", "2024-01-01", "2024-12-31", "2025-01-20"),
           ("2024-6t-cuoi", "6 tháng cuối năm 2024", "6 tháng", "2024-07-01", "2024-12-31", "2025-01-15"),
           ("2025-q1", "Quý I năm 2025", "quý", "2025-01-01", "2025-03-31", "2025-04-10"),
           ("2025-q2", "Quý II năm 2025", "quý", "2025-04-01", "2025-06-30", "2025-07-10")]
SPELLINGS = {"2024-q3": ["Quý III/2024", "Quý 3 năm 2024", "Q3-2024", "2024-q3"],
             "2024-q4": ["Quý IV/2024", "quý iv năm 2024"], "2024": ["Năm 2024", "Cả năm 2024"],
             "2024-6t-cuoi": ["6 tháng cuối năm 2024", "2024-6t-cuoi"],
             "2025-q1": ["Quý I/2025", "Quý 1/2025"], "2025-q2": ["Quý II/2025"]}
TASKS = {1: "Tuyên truyền", 2: "Sắp xếp", 3: "Giám sát"}
STATES = ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không phát sinh"]
FREQUENCIES = ["quý", "quý", "6 tháng", "năm"]
# id, label, measure, task, kind, decimals
INDICATORS = [("hien-co", "Số đơn vị cuối kỳ", "đơn vị", 2, "hiện có", 0),
              ("goc", "Số đơn vị năm gốc", "đơn vị", 2, "hiện có", 0),
              ("hoi-nghi", "Số hội nghị", "cuộc", 1, "phát sinh", 0),
              ("kinh-phi", "Kinh phí đặt hàng", "triệu đồng", 3, "phát sinh", 3),
              ("tin-bai", "Số tin bài", "bài", 1, "phát sinh", 0),
              ("du-an", "Số dự án", "dự án", 3, "hiện có", 0),
              ("ke-hoach-rieng", "Kế hoạch riêng", "văn bản", 1, "văn bản", 0)]
BAD_NUMBERS = ["khoảng 20", "1.5", "1,234.5", "hai mươi", "-", "", "chưa có số liệu", "…"]


def vietnamese(value, decimals):
    whole, point, rest = str(value).partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return grouped + ("," + rest if point and decimals else "")


class Invention:
    def __init__(self, dice, folder):
        self.dice, self.content = dice, os.path.join(folder, "content")
        os.makedirs(self.content)
        self.rows, self.count = [], 0
        self.periods = [one for one in PERIODS if one[0] in ("2024-q3", "2024-q4", "2025-q1")
                        or dice.random() < 0.4]
        self.units, self.events = [], []
        self.invent_units()
        self.write_roster()
        self.write_plan()
        self.write_reports()
        self.write_register()

    def chance(self, share):
        return self.dice.random() < share

    def invent_units(self):
        for number in range(10):
            self.units.append({"id": f"u{number}", "name": f"Cơ quan số {number}", "group": "abc"[number % 3],
                               "tags": [tag for tag in ("dv", "xa") if self.chance(0.5)]})
        first, second, third, fourth, fifth = self.dice.sample(self.units[:9], 5)
        # A merger between two periods, or between a cut-off and the day the report is due.
        when = self.dice.choice(["2025-01-05", "2025-02-01", "2024-12-15", "2025-01-01"])
        # A body that bears the name of one that is gone is another body.
        same_name = first["name"] if self.chance(0.5) else "Cơ quan hợp nhất"
        self.end(first, when)
        self.end(second, when)
        self.units.append({"id": "new", "name": same_name, "group": "a", "tags": ["dv"], "from": when})
        self.events.append(("hợp nhất", when, [first["id"], second["id"]], ["new"]))
        if self.chance(0.5):
            self.end(third, "2025-01-01")
            self.events.append(("kết thúc", "2025-01-01", [third["id"]], []))
        if self.chance(0.5):
            fourth["from"] = "2025-01-01"
            self.events.append(("thành lập", "2025-01-01", [], [fourth["id"]]))
        if self.chance(0.6):
            fifth["joint"] = "u9"

    @staticmethod
    def end(unit, when):
        unit["to"] = str(datetime.date.fromisoformat(when) - ONE_DAY)

    def write(self, name, lines):
        path = os.path.join(self.content, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")

    def write_roster(self):
        lines = ["nhóm:"] + [f"  - {{mã: {group}, tên: Nhóm {group}}}" for group in "abc"] + ["cơ quan:"]
        for unit in self.units:
            lines += [f"  - mã: {unit['id']}", f"    tên: {unit['name']}", f"    nhóm: {unit['group']}",
                      f"    thẻ: [{', '.join(unit['tags'])}]"]
            lines += [f"    {word}: {unit[key]}" for key, word in
                      (("from", "từ"), ("to", "đến"), ("joint", "báo cáo chung với")) if key in unit]
        if self.events:
            lines.append("biến động:")
        for kind, when, old, into in self.events:
            lines += [f"  - loại: {kind}", f"    ngày: {when}"]
            lines += [f"    từ: [{', '.join(old)}]"] if old else []
            lines += [f"    thành: [{', '.join(into)}]"] if into else []
        self.write("don-vi.yml", lines)

    def owing(self, frequencies):
        rows = []
        for _ in range(self.dice.choice([1, 1, 2])):
            kind = self.dice.choice(["groups", "groups and tags", "tags", "units"])
            parts = []
            if "groups" in kind:
                parts.append(f"nhóm: [{', '.join(self.dice.sample('abc', 2))}]")
            if "tags" in kind:
                parts.append(f"thẻ: [{self.dice.choice(['dv', 'xa'])}]")
            if kind == "units":
                parts.append("cơ quan: [u9, new]")
            elif self.chance(0.3):
                parts.append("trừ: [u0]")
            rows.append("{" + ", ".join(parts + [f"tần suất: {self.dice.choice(frequencies)}"]) + "}")
        return "[" + ", ".join(rows) + "]"

    def write_plan(self):
        lines = ["kế hoạch: {mã: thu, tên: Kế hoạch thử}", "nhiệm vụ:"]
        for number, title in TASKS.items():
            lines += [f"  - số: {number}", f"    mã: viec-{number}", f"    tên: {title}",
                      f"    phải báo cáo: {self.owing(FREQUENCIES)}"]
        lines += ["phần của báo cáo:", "  - {mã: ket-qua, tên: Kết quả thực hiện, vai trò: kết quả}", "chỉ tiêu:"]
        owed = {"hien-co": self.owing(["quý"]), "goc": self.owing(["một lần"]), "hoi-nghi": self.owing(FREQUENCIES),
                "kinh-phi": self.owing(FREQUENCIES), "ke-hoach-rieng": self.owing(["một lần"]),
                "du-an": "[{cơ quan: [u9], tần suất: quý}]"}
        if self.chance(0.2):
            del owed["ke-hoach-rieng"]
        for name, label, measure, task, kind, decimals in INDICATORS:
            lines += [f"  - mã: {name}", f"    tên: {label}", f"    đơn vị tính: {measure}", f"    nhiệm vụ: {task}",
                      f"    loại: {kind}"]
            lines += [f"    phải báo cáo: {owed[name]}"] if name in owed else []
            lines += [f"    số lẻ: {decimals}"] if decimals else []
            lines += ["    phạm vi: toàn tỉnh"] if name == "du-an" else []
        lines += ["  - mã: ty-le-giam", "    tên: Tỷ lệ giảm", '    đơn vị tính: "%"', "    nhiệm vụ: 2",
                  "    loại: tỷ lệ", "    công thức: (goc - hien-co) / goc * 100", "    số lẻ: 1", "kỳ báo cáo:"]
        for name, title, kind, start, end, due in self.periods:
            dues = [f"{{ngày: {due}}}"]
            if self.chance(0.4):
                earlier = datetime.date.fromisoformat(due) - datetime.timedelta(days=self.dice.randint(1, 3))
                dues.append(f"{{nhóm: [b], ngày: {earlier}}}")
            if self.chance(0.4):
                later = datetime.date.fromisoformat(due) + datetime.timedelta(days=7)
                dues.append(f"{{cơ quan: [u3], ngày: {later}, gia hạn: Công văn số 1}}")
            lines += [f'  - mã: "{name}"', f"    tên: {title}", f"    loại: {kind}", f"    từ: {start}",
                      f"    đến: {end}", f"    hạn gửi: [{', '.join(dues)}]"]
        self.write("ke-hoach.yml", lines)

    # Reports

    def write_reports(self):
        for period in self.periods:
            for unit in self.units:
                valid = unit.get("from", "0") <= period[4] <= unit.get("to", "9")
                if not (valid and self.chance(0.75)) and not self.chance(0.06):
                    continue
                both = (period[0] == "2024-q4" and "2024" in [one[0] for one in self.periods] and self.chance(0.3))
                self.report(unit, period, both)

    def next_number(self):
        self.count += 1
        return f"{self.count}/BC"

    def report(self, unit, period, both):
        number, due = self.next_number(), datetime.date.fromisoformat(period[5])
        date = due + datetime.timedelta(days=self.dice.randint(-8, 3))
        shape = self.dice.choices(["plain", "replaced", "lan", "supplement", "conflict", "draft", "unknown"],
                                  [70, 6, 5, 8, 4, 4, 3])[0]
        extra = {"draft": ["Dự thảo: có"]}.get(shape, [])
        self.one_file(unit, period, both, number, date, extra, "", unknown=shape == "unknown")
        later = date + datetime.timedelta(days=self.dice.randint(1, 6))
        second = {"replaced": [self.dice.choice([f"Thay thế: {number}", "Thay thế: có"])], "lan": ["Lần: 2"],
                  "supplement": [self.dice.choice([f"Bổ sung cho: {number}", "Bổ sung: có"])], "conflict": []}
        if shape in second:
            self.one_file(unit, period, both, self.next_number(), later, second[shape], "-2",
                          only=self.dice.choice(list(TASKS)) if shape == "supplement" else None)

    def one_file(self, unit, period, both, number, date, extra, suffix, only=None, unknown=False):
        file = f"bao-cao/{period[0]}/{unit['id']}{suffix}.md"
        spelling = "Quý IV và năm 2024" if both else self.dice.choice(SPELLINGS[period[0]])
        name = "Cơ quan lạ" if unknown else unit["name"]
        lines = ["---", f"Đơn vị: {name}", f"Kỳ báo cáo: {spelling}", f"Số ký hiệu: {number}",
                 f"Ngày ban hành: {date.day}/{date.month:02}/{date.year}"] + extra
        received = date + datetime.timedelta(days=self.dice.randint(0, 3))
        if self.chance(0.7):
            row_file, row_number = self.dice.choice([(file, number), (file, ""), ("", number)])
            self.rows.append((received, unit["name"], spelling, row_number, row_file))
        elif self.chance(0.5):
            lines.append(f"Ngày nhận: {received}")
        lines += ["---", "", "# Báo cáo", ""]
        nested = self.chance(0.3)
        if nested:
            lines += ["## II. Kết quả thực hiện", ""]
        for task in TASKS:
            if (only is None and self.chance(0.85)) or only == task:
                lines += self.section(task, "###" if nested else "##", both)
        self.write(file, lines)

    def section(self, task, marks, both):
        title = self.dice.choice([f"{task}. {TASKS[task]}", TASKS[task], f"Nhiệm vụ {task}: {TASKS[task]}"])
        lines = [f"{marks} {title}", ""]
        if self.chance(0.9):
            lines += [f"Tình hình: {self.dice.choice(STATES)}"]
            lines += [f"Tiến độ: {self.dice.randint(1, 100)}%"] if self.chance(0.3) else []
            lines += [""]
        lines += ["Cơ quan đã làm những việc được giao.", ""]
        given = [one for one in INDICATORS if one[3] == task and self.chance(0.8)]
        if self.chance(0.1):
            given += [one for one in INDICATORS if one[3] != task][:1]
        if both and self.chance(0.6):
            lines += ["| Chỉ tiêu | Đơn vị tính | Quý IV | Năm 2024 |", "|---|---|---:|---:|"]
            lines += [f"| {one[1]} | {one[2]} | {self.figure(one)} | {self.figure(one)} |" for one in given]
        elif self.chance(0.6):
            lines += ["| Chỉ tiêu | Đơn vị tính | Kỳ trước | Kỳ này |", "|---|---|---:|---:|"]
            lines += [f"| {one[1]} | {self.measure(one)} | 7 | {self.figure(one)} |" for one in given]
        else:
            lines += [f"- {one[1]}: {self.figure(one, bad=0)}" + (f" {one[2]}" if one[4] != "văn bản" else "")
                      for one in given]
            if given and self.chance(0.05):
                lines.append(f"- {given[0][1]}: {self.figure(given[0], bad=0)}")
        return lines + [""]

    def measure(self, one):
        return self.dice.choices([one[2], "nghìn thứ", ""], [90, 4, 6])[0]

    def figure(self, one, bad=0.12):
        if one[4] == "văn bản":
            return f"{self.dice.randint(1, 999)}/KH ngày 03/4/2024"
        if self.chance(bad):
            return self.dice.choice(BAD_NUMBERS)
        if self.chance(0.1):
            return "không" if bad else "0"
        whole = self.dice.choice([self.dice.randint(0, 60), self.dice.randint(1000, 60000)])
        return vietnamese(f"{whole}.{self.dice.randint(1, 99):02}" if one[5] and self.chance(0.5) else whole, one[5])

    def write_register(self):
        for unit in self.units[:9]:
            if self.chance(0.05):
                self.rows.append((datetime.date(2024, 10, 9), unit["name"], "Quý III/2024", "999/BC", ""))
        lines = ["Ngày đến,Cơ quan,Kỳ báo cáo,Số ký hiệu,Tệp,SHA-256,Ghi chú"]
        lines += [f"{when:%d/%m/%Y},{unit},{period},{number},{file},," for when, unit, period, number, file in
                  sorted(self.rows)]
        if len(lines) > 1 and self.chance(0.9):
            self.write("so-den.csv", lines)
