"""A plan with every kind of figure, of owing, of rule and of period."""
import calendar
import datetime
import random

from . import invention

TASKS = {1: "Tuyên truyền", 2: "Sắp xếp", 3: "Giám sát"}
# id, label, measure, task, kind, decimals
INDICATORS = [("hien-co", "Số đơn vị cuối kỳ", "đơn vị", 2, "hiện có", 0),
              ("goc", "Số đơn vị năm gốc", "đơn vị", 2, "hiện có", 0),
              ("giam", "Số đơn vị giảm", "đơn vị", 2, "phát sinh", 0),
              ("hoi-nghi", "Số hội nghị", "cuộc", 1, "phát sinh", 0),
              ("lop-hoc", "Số lớp học", "cuộc", 1, "phát sinh", 0),
              ("kinh-phi", "Kinh phí đặt hàng", "triệu đồng", 3, "phát sinh", 3),
              ("chi-tra", "Kinh phí đã chi trả", "triệu đồng", 3, "phát sinh", 6),
              ("tin-bai", "Số tin bài", "bài", 1, "phát sinh", 0),
              ("du-an", "Số dự án", "dự án", 3, "hiện có", 0),
              ("khao-sat", "Số cuộc khảo sát ban đầu", "cuộc", 3, "phát sinh", 0),
              ("dien-tich", "Diện tích trụ sở", "m2", 2, "hiện có", 0),
              ("ke-hoach-rieng", "Kế hoạch riêng", "văn bản", 1, "văn bản", 0)]
FORMULAS = [("ty-le-giam", "Tỷ lệ giảm", 2, "(goc - hien-co) / goc * 100", 1),
            ("ty-le-lop", "Tỷ lệ lớp học", 1, "lop-hoc / (hoi-nghi + lop-hoc) * 100", 2),
            ("ty-le-chi", "Tỷ lệ chi trả", 3, "100 * chi-tra / kinh-phi", 4)]
RULES = [("so-giam", "hien-co = truoc(hien-co) - giam", "cơ quan", "Số cuối kỳ bằng số kỳ trước trừ số giảm"),
         ("khong-qua-goc", "hien-co <= goc", "cơ quan", "Số cuối kỳ không nhiều hơn số năm gốc"),
         ("lop-it-hon", "lop-hoc * 2 < hoi-nghi + truoc(lop-hoc)", "cơ quan", "Lớp học ít hơn hội nghị"),
         ("chi-du", "chi-tra >= kinh-phi / 2", "cơ quan", "Đã chi ít nhất một nửa"),
         ("du-an-khong-giam", "du-an >= truoc(du-an)", "cơ quan", "Số dự án không giảm"),
         ("tinh-lop", "lop-hoc = hoi-nghi", "toàn tỉnh", "Cả tỉnh có số lớp bằng số hội nghị"),
         ("tinh-giam", "hien-co > truoc(hien-co) - giam", "toàn tỉnh", "Cả tỉnh không giảm nhanh hơn đã ghi")]
LENGTHS = {"tháng": 1, "quý": 3, "6 tháng": 6, "9 tháng": 9, "năm": 12}


class Plan:
    def __init__(self, dice, roster):
        self.dice, self.roster = dice, roster
        # What came to the projects later has dice of its own, so that the rest of each stays what it was.
        self.other = random.Random(" ".join(unit["name"] + unit["group"] for unit in roster.units))
        self.cut = dice.choice([31, 31, 14])
        self.by_rule = dice.random() < 0.3
        kinds = ["quý"] + [kind for kind in ("năm", "6 tháng", "9 tháng", "tháng") if dice.random() < 0.4]
        self.periods = [period for kind in kinds for period in self.periods_of(kind)]
        self.frequencies = ["quý"] * 3 + ["6 tháng", "năm"] + [kind for kind in ("tháng", "9 tháng") if kind in kinds]
        self.kinds = kinds

    def cut_off(self, year, month):
        year, month = (year - 1, 12) if month == 0 else (year, month)
        return datetime.date(year, month, min(self.cut, calendar.monthrange(year, month)[1]))

    def periods_of(self, kind):
        """Those that end from September 2024 to June 2025; a kind that is longer than its own span once a year."""
        found = []
        months = LENGTHS[kind]
        for year in (2024, 2025):
            for month in [9] if months == 9 else range(months, 13, months):
                end = self.cut_off(year, month)
                if datetime.date(2024, 9, 1) <= end <= datetime.date(2025, 6, 30):
                    start = self.cut_off(year, month - months) + datetime.timedelta(1)
                    due = end + datetime.timedelta(days=self.dice.randint(6, 12))
                    found.append(invention.Period(kind, month // months, year, start, end, due))
        return found

    def chance(self, share):
        return self.dice.random() < share

    def listed(self, ids):
        return f"[{', '.join(ids)}]"

    def owing(self, frequencies):
        rows = []
        for _ in range(self.dice.choice([1, 1, 2])):
            kind = self.dice.choice(["groups", "groups and tags", "tags", "units", "units and groups"])
            parts = []
            if "groups" in kind:
                parts.append(f"nhóm: {self.listed(self.dice.sample('abc', 2))}")
            if "tags" in kind:
                parts.append(f"thẻ: {self.listed(self.dice.sample(['dv', 'xa'], self.dice.choice([1, 1, 2])))}")
            if "units" in kind:
                parts.append(f"cơ quan: {self.listed(['u9', self.roster.units[-1]['id']])}")
            if kind != "units" and self.chance(0.3):
                parts.append(f"trừ: {self.listed(self.dice.sample(['u0', 'u1', 'u9'], 1))}")
            rows.append("{" + ", ".join(parts + [f"tần suất: {self.dice.choice(frequencies)}"]) + "}")
        return self.listed(rows)

    def lines(self):
        lines = ["kế hoạch:", "  mã: thu", "  tên: Kế hoạch thử"]
        lines += ["  ô số đầu trang: [ty-le-dung-han, ty-le-gui, hoi-nghi]"] if self.chance(0.5) else []
        lines += ["nhiệm vụ:"]
        for number, title in TASKS.items():
            lines += [f"  - số: {number}", f"    mã: viec-{number}", f"    tên: {title}"]
            if self.chance(0.9):
                once = ["một lần"] if self.chance(0.3) else []
                lines += [f"    phải báo cáo: {self.owing(once or self.frequencies)}"]
        lines += ["phần của báo cáo:", "  - {mã: ket-qua, tên: Kết quả thực hiện, vai trò: kết quả}", "chỉ tiêu:"]
        lines += self.indicator_lines() + self.rule_lines()
        return lines + (self.calendar_lines() if self.by_rule else self.period_lines())

    def indicator_lines(self):
        lines = []
        for name, label, measure, task, kind, decimals in INDICATORS:
            lines += [f"  - mã: {name}", f"    tên: {label}", f"    đơn vị tính: {measure}", f"    nhiệm vụ: {task}",
                      f"    loại: {kind}"]
            once = name in ("goc", "khao-sat", "ke-hoach-rieng")
            if name == "du-an":
                owing = f"[{{cơ quan: {self.listed(self.dice.choice([['u9'], ['u9', 'u11']]))}, tần suất: quý}}]"
            else:
                owing = self.owing(["một lần"] if once else self.frequencies)
            if name != "tin-bai" and not (name == "ke-hoach-rieng" and self.chance(0.2)):
                lines += [f"    phải báo cáo: {owing}"]
            lines += [f"    số lẻ: {decimals}"] if decimals else []
            lines += ["    phạm vi: toàn tỉnh"] if name == "du-an" else []
            lines += ["    ngưỡng đột biến: {tỷ lệ: 50, tối thiểu: 5}"] if name in ("hien-co", "du-an", "hoi-nghi") else []
            lines += ["    nhỏ nhất: 1", "    lớn nhất: 50.000"] if name == "lop-hoc" and self.chance(0.5) else []
            lines += self.aims(name)
        for name, label, task, formula, decimals in FORMULAS:
            lines += [f"  - mã: {name}", f"    tên: {label}", '    đơn vị tính: "%"', f"    nhiệm vụ: {task}",
                      "    loại: tỷ lệ", f"    công thức: {formula}", f"    số lẻ: {decimals}", *self.aims(name)]
        return lines

    def aims(self, name):
        """The good direction, what is left out of a change, and targets, with all that may stand in one."""
        lines = [f"    chiều tốt: {self.other.choice(['tăng', 'giảm'])}"] if self.other.random() < 0.6 else []
        if name in ("hien-co", "hoi-nghi") and self.other.random() < 0.5:
            lines += ["    không tính: " + self.other.choice(["giam", "lop-hoc - giam", "lop-hoc / 2 + tin-bai"])]
        targets = []
        for year in self.other.sample([2024, 2025, 2026, 2030], self.other.choice([0, 1, 1, 2, 3])):
            source = self.other.choice(["", ", nguồn: Nghị quyết số 1", f", áp dụng đến: 30/{self.other.choice([6, 9])}/{year}"])
            value = self.other.choice(["0", "20", '"12,5"', "1.500"])
            targets.append(f"{{năm: {year}, giá trị: {value}{source}}}")
        if targets and self.other.random() < 0.3:
            lines.append("    năm gốc: 2021")
        return lines + ([f"    mục tiêu: [{', '.join(targets)}]"] if targets else [])

    def rule_lines(self):
        lines = ["quy tắc:"]
        for name, text, scope, says in RULES:
            lines += [f"  - mã: {name}", f"    biểu thức: {text}", f"    phạm vi: {scope}", "    mức: lưu ý", f"    nói: {says}"]
        return lines

    def dues(self, first, earlier, later):
        """The due rows of a period: for all, perhaps for a group, perhaps an extension for a body."""
        rows = [first]
        rows += [f"{{nhóm: [b], {earlier}}}"] if self.chance(0.4) else []
        rows += [f"{{cơ quan: [u3], {later}, gia hạn: Công văn số 1}}"] if self.chance(0.4) else []
        rows += [f"{{cơ quan: [u4], {earlier}}}"] if self.chance(0.2) else []
        return self.listed(rows)

    def period_lines(self):
        lines = ["kỳ báo cáo:"]
        for one in self.periods:
            earlier = one.due - datetime.timedelta(days=self.dice.randint(1, 3))
            later = one.due + datetime.timedelta(days=7)
            first = f"{{ngày: {one.due}}}" if self.chance(0.7) else "{sau: 5}"
            dues = self.dues(first, f"ngày: {earlier}", f"ngày: {later}")
            lines += [f'  - mã: "{one.id}"', f"    tên: {one.title}", f"    loại: {one.kind}", f"    từ: {one.start}",
                      f"    đến: {one.end}", f"    hạn gửi: {dues}"]
        return lines

    def calendar_lines(self):
        lines = ["lịch báo cáo:"]
        for kind in self.kinds:
            lines += [f"  - loại: {kind}", "    năm: [2024, 2025]",
                      f"    ngày chốt: {self.dice.choice(['cuối tháng', '31']) if self.cut == 31 else self.cut}",
                      "    từ: 2024-09-01", "    đến: 2025-06-30",
                      f"    hạn gửi: {self.listed(['{sau: 6}', '{nhóm: [b], sau: 4}'] if self.chance(0.5) else ['{sau: 6}'])}"]
            mine = [one for one in self.periods if one.kind == kind]
            if mine and self.chance(0.5):
                one = self.dice.choice(mine)
                lines += [f'    gia hạn: [{{kỳ: "{one.id}", cơ quan: [u3], sau: 12, gia hạn: Công văn số 1}}]']
        return lines + ["ngày nghỉ:", "  - {ngày: 2024-09-02, tên: Quốc khánh}", "  - {ngày: 2025-01-01, tên: Tết Dương lịch}",
                        "  - {từ: 2025-01-25, đến: 2025-02-02, tên: Tết Nguyên đán}", "  - {ngày: 2025-04-07, tên: Giỗ Tổ}",
                        "ngày làm bù:", "  - {ngày: 2025-04-05, tên: Làm bù}"]
