"""A roster on which everything happens that may happen to bodies, one thing after the other."""
import datetime

ONE_DAY = datetime.timedelta(days=1)
# Between two periods, and between a cut-off and the day on which the report is due.
DAYS = ["2024-08-15", "2024-10-01", "2024-10-06", "2024-12-15", "2025-01-01", "2025-01-03", "2025-01-05", "2025-01-09",
        "2025-02-01", "2025-03-20", "2025-04-02", "2025-04-09", "2025-07-02"]
GROUPS = "abc"
TAGS = ("dv", "xa")


class Roster:
    def __init__(self, dice):
        self.dice, self.units, self.events = dice, [], []
        for number in range(12):
            self.add(f"Cơ quan số {number}", dice.choice(GROUPS))
        self.kept = {"u9"} if dice.random() < 0.5 else set()
        for when in sorted(dice.sample(DAYS, dice.randint(2, 7))):
            kind = dice.choice(["merged", "merged", "absorbed", "renamed", "split", "part", "ended", "founded", "moved",
                                "moved"])
            getattr(self, kind)(when)
        for unit in dice.sample(self.units, 3):
            if dice.random() < 0.6 and unit["id"] != "u9" and self.together(unit, self.units[9]):
                unit["joint"] = "u9"

    def add(self, name, group, start=None):
        unit = {"id": f"u{len(self.units)}", "name": name, "group": group,
                "tags": [tag for tag in TAGS if self.dice.random() < 0.5]}
        unit.update({"from": start} if start else {})
        self.units.append(unit)
        return unit["id"]

    def living(self, when, count):
        """So many bodies that live on a day and began before it."""
        found = [unit for unit in self.units if unit.get("to", "9") >= when and unit.get("from", "0") < when
                 and unit["id"] not in self.kept]
        return self.dice.sample(found, count)

    @staticmethod
    def together(one, other):
        """Whether there is a day on which both exist."""
        return max(one.get("from", "0"), other.get("from", "0")) <= min(one.get("to", "9"), other.get("to", "9"))

    @staticmethod
    def end(units, when):
        for unit in units:
            unit["to"] = str(datetime.date.fromisoformat(when) - ONE_DAY)

    def note(self, kind, when, old, into):
        self.events.append((kind, when, [unit["id"] for unit in old], into))

    def merged(self, when):
        old = self.living(when, self.dice.choice([2, 2, 3]))
        self.end(old, when)
        # A body that bears the name of one that is gone is another body.
        name = old[0]["name"] if self.dice.random() < 0.5 else f"Cơ quan hợp nhất {len(self.units)}"
        self.note("hợp nhất", when, old, [self.add(name, old[0]["group"], when)])

    def absorbed(self, when):
        stays, *old = self.living(when, self.dice.choice([2, 2, 3]))
        self.end(old, when)
        self.note("sáp nhập", when, old, [stays["id"]])

    def renamed(self, when):
        old = self.living(when, 1)
        self.end(old, when)
        self.note("đổi tên", when, old, [self.add(f"Cơ quan tên mới {len(self.units)}", old[0]["group"], when)])

    def split(self, when):
        old = self.living(when, 1)
        self.end(old, when)
        first, count = len(self.units), self.dice.choice([2, 3])
        names = [old[0]["name"] if self.dice.random() < 0.3 else f"Cơ quan tách {first}"]
        names += [f"Cơ quan tách {first + number}" for number in range(1, count)]
        self.note("chia tách", when, old, [self.add(name, self.dice.choice(GROUPS), when) for name in names])

    def part(self, when):
        """A part goes, the body stays."""
        old = self.living(when, 1)
        self.note("chia tách", when, old, [old[0]["id"], self.add(f"Cơ quan tách {len(self.units)}", "b", when)])

    def ended(self, when):
        old = self.living(when, 1)
        self.end(old, when)
        self.note("kết thúc", when, old, [])

    def founded(self, when):
        self.note("thành lập", when, [], [self.add(f"Cơ quan mới lập {len(self.units)}", self.dice.choice(GROUPS), when)])

    def moved(self, when):
        old = self.living(when, self.dice.choice([1, 1, 2]))
        self.note("chuyển nhóm", when, old, [self.dice.choice(GROUPS)])

    def lines(self):
        lines = ["nhóm:"] + [f"  - {{mã: {group}, tên: Nhóm {group}}}" for group in GROUPS] + ["cơ quan:"]
        for unit in self.units:
            lines += [f"  - mã: {unit['id']}", f"    tên: {unit['name']}", f"    nhóm: {unit['group']}",
                      f"    thẻ: [{', '.join(unit['tags'])}]"]
            lines += [f"    {word}: {unit[key]}" for key, word in
                      (("from", "từ"), ("to", "đến"), ("joint", "báo cáo chung với")) if key in unit]
        lines += ["biến động:"] if self.events else []
        for kind, when, old, into in self.events:
            lines += [f"  - loại: {kind}", f"    ngày: {when}"]
            lines += [f"    từ: [{', '.join(old)}]"] if old else []
            lines += [f"    thành: [{', '.join(into)}]"] if into else []
        return lines
