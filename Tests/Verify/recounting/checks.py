"""What breaks the plan's rules, what jumps, and which rows of the register cannot be used."""
from . import formulas


class Checks:
    def __init__(self, reckoning):
        self.reckoning, self.project = reckoning, reckoning.project
        self.totals = {one.id: reckoning.totals(one) for one in self.project.indicators}

    # The period before

    def standing_value(self, name, period, unit):
        """A body's own figure that counts in a period, one that was given once before among them."""
        found = self.reckoning.latest(unit, self.project.indicator(name), period, own=True)
        return found[1] if found else None

    def for_province(self, indicator, unit, period):
        return indicator.province and self.reckoning.owes_figure(unit, indicator, period, counting=True)

    def number_before(self, name, period, unit):
        """What a body's figure was in the period before: of one that others became, the sum of theirs."""
        indicator, before = self.project.indicator(name), self.project.before(period)
        if before is None:
            return None
        if self.for_province(indicator, unit, period):
            owing = [one for one in self.project.units
                     if self.reckoning.owes_figure(one, indicator, before, counting=True)]
            return self.sum_of(owing, indicator, before, None)
        bodies = self.project.bodies
        origins = self.origins(unit, before, period)
        if origins is None:
            return None
        kin = set(origins).union(*(bodies.successors(one, before.end, period.end) for one in origins))
        return self.sum_of([self.project.by_id[one] for one in origins], indicator, before, kin)

    def spoken_for(self, unit, period):
        """The bodies that went into this one after a period, and for which its report of that period speaks."""
        return [other for other in self.project.units if other is not unit
                and unit.id in self.project.successors(other, period)
                and self.reckoning.answering(other, period) == unit.id]

    def origins(self, unit, before, period):
        """Who, in the period before, gave together what a body gives now; None where that is not known."""
        bodies, others = self.project.bodies, self.spoken_for(unit, period)
        if not others:
            return bodies.origins(unit.id, before.end, period.end)
        # Its report is theirs too, if nothing but these bodies went into it, and all of each.
        merged = bodies.origins(unit.id, period.end, max(period.due(other)[0] for other in others))
        if merged is None or any(other.id not in merged for other in others):
            return None
        found = [bodies.origins(one.id, before.end, period.end)
                 for one in others + ([unit] if unit.valid(period.end) else [])]
        return None if None in found else list(dict.fromkeys(name for names in found for name in names))

    def sum_of(self, units, indicator, period, givers):
        """The sum over all these bodies, each giver's figure once; None where one gave none."""
        added = {}
        for unit in units:
            found = (self.reckoning.latest(unit, indicator, period, own=True)
                     or self.reckoning.latest(unit, indicator, period))
            if found is None or (givers is not None and found[0] != unit.id and found[0] not in givers):
                return None
            added[found[0]] = found[1]
        return sum(added.values()) if added else None

    # The rules

    def violations(self):
        """(rule, period, unit or None) for everything that breaks a rule of the plan."""
        for rule in self.project.rules:
            for period in self.project.periods:
                if rule.province:
                    if formulas.holds(rule.text, lambda name, before: self.complete_total(name, before, period)) is False:
                        yield rule.id, period.id, None
                    continue
                for unit in self.project.units:
                    if self.breaks(rule, unit, period):
                        yield rule.id, period.id, unit.id

    def breaks(self, rule, unit, period):
        given = [name for name, before in formulas.operands(rule.text)
                 if not before and self.reckoning.figure(unit, self.project.indicator(name), period, own=True)]
        return bool(given) and formulas.holds(rule.text, lambda name, before: (
            self.number_before if before else self.standing_value)(name, period, unit)) is False

    def complete_total(self, name, before, period):
        """A total to which nobody is missing."""
        when = self.project.before(period) if before else period
        total = self.totals[name].get(when.id) if when else None
        return total[0] if total and total[1] == total[2] else None

    # What reports repeat of the period before

    def repeated_otherwise(self):
        """(period, unit, file, line) of every cell "Kỳ trước" that is not what counts for that period."""
        done = set()
        for period in sorted(self.project.periods, key=lambda one: one.end - one.start):
            for unit in self.project.units:
                filing = self.reckoning.filings.get((unit.id, period.id))
                if not filing or not filing.standing or filing.standing.file in done:
                    continue
                done.add(filing.standing.file)
                said = {}
                for report in [filing.standing] + filing.all_supplements:
                    said.update({key: (report.file, figure) for key, figure in report.before.items()})
                for (about, name), (file, figure) in said.items():
                    about = next(one for one in self.project.periods if one.id == about)
                    was = self.number_before(name, about, unit)
                    if was is not None and was != figure.value:
                        yield about.id, unit.id, file, figure.line

    # Jumps

    def jumps(self):
        """(indicator, period, unit, file, line) for every figure that moved far while nothing happened to its body."""
        for indicator in self.project.indicators:
            for period in self.project.periods if indicator.jump else []:
                for unit in self.project.units:
                    found = self.reckoning.figure(unit, indicator, period, own=True)
                    if found and self.is_jump(indicator, period, unit, found[1]):
                        yield period.id, unit.id, found[2], found[3]

    def is_jump(self, indicator, period, unit, now):
        percent, minimum = indicator.jump
        before = self.project.before(period)
        touched = before and (self.project.bodies.touched(unit.id, before.end, period.end)
                              or self.spoken_for(unit, period))
        if before is None or (touched and not self.for_province(indicator, unit, period)):
            return False
        was = self.number_before(indicator.id, period, unit)
        return was is not None and abs(now - was) >= minimum and abs(now - was) * 100 >= percent * abs(was)
