"""The bodies of a roster: what each is called, when it is one, and what became of it."""
import collections
import datetime

from .words import day, fold, listed

ALWAYS = (datetime.date.min, datetime.date.max)
EVENTS = {"thanh lap": "founded", "doi ten": "renamed", "hop nhat": "merged", "sap nhap": "absorbed",
          "chia tach": "split", "ket thuc": "ended", "chuyen nhom": "moved"}
Event = collections.namedtuple("Event", "kind day old into")


class Unit:
    def __init__(self, entry):
        self.id, self.name, self.first_group = entry["ma"], entry["ten"], entry["nhom"]
        self.short = entry.get("tenngan") or self.name
        self.names = {fold(name) for name in
                      [self.id, self.name, entry.get("tenngan") or self.name] + listed(entry.get("tenkhac"))}
        self.tags = set(listed(entry.get("the")))
        self.start, self.end = day(entry.get("tu")) or ALWAYS[0], day(entry.get("den")) or ALWAYS[1]
        self.joint = entry.get("baocaochungvoi")
        self.moves = []

    def valid(self, when):
        return self.start <= when <= self.end

    def group(self, when):
        """The group to which it belongs on a day."""
        past = [group for moved, group in self.moves if moved <= when]
        return past[-1] if past else self.first_group


class Bodies:
    def __init__(self, roster):
        self.groups = {group["ma"]: group["ten"] for group in listed(roster["nhom"])}
        units = [Unit(entry) for entry in listed(roster["coquan"])]
        order = list(self.groups)
        self.units = sorted(units, key=lambda unit: order.index(unit.first_group))
        self.by_id = {unit.id: unit for unit in self.units}
        self.events = sorted((Event(EVENTS[fold(entry["loai"])], day(entry["ngay"]), listed(entry.get("tu")),
                                    listed(entry.get("thanh"))) for entry in listed(roster.get("biendong"))),
                             key=lambda event: event.day)
        for event in self.events:
            for name in event.old if event.kind == "moved" else []:
                self.by_id[name].moves.append((event.day, event.into[0]))

    def took_over(self, event, name):
        """Whether by this event others take the place of a body: not where it goes on itself, or merely ends."""
        return (event.kind in ("renamed", "merged", "absorbed", "split") and name in event.old
                and name not in event.into and not self.by_id[name].valid(event.day))

    def successors(self, name, after, until):
        """Those that took over after one day and not after another, directly or through others, the nearest first."""
        found = [name]
        for step in found:
            for event in self.events:
                if after < event.day <= until and self.took_over(event, step):
                    found += [new for new in event.into if new not in found]
        return found[1:]

    def origins(self, name, then, now):
        """The bodies of an earlier day that together are this one now; None where that is not known."""
        found = [name] if self.by_id[name].valid(then) else []
        for event in self.events:
            if not then < event.day <= now or event.kind in ("founded", "ended", "moved"):
                continue
            if event.kind == "split" and name in event.old + event.into:
                return None
            if name not in event.into:
                continue
            for old in event.old:
                if old != name:
                    earlier = self.origins(old, then, event.day - datetime.timedelta(1))
                    if earlier is None:
                        return None
                    found += [one for one in earlier if one not in found]
        return found or None

    def touched(self, name, after, until):
        """Whether anything happened to a body in these days."""
        return any(after < event.day <= until and name in event.old + (event.into if event.kind != "moved" else [])
                   for event in self.events)
