"""What is told of a figure beside its total: by groups, since the year began, completed, moved, and from its target."""
from fractions import Fraction

from . import formulas
from .project import MONTHS
from .reckoning import rounded

STEADY_SHARE, STEADY_POINTS, LEAST_SHARE = Fraction(1, 100), Fraction(1, 10), Fraction(1, 2)


class Figures:
    """Works out one indicator in one period, exactly; what is printed is rounded by whoever prints it."""

    def __init__(self, reckoning):
        self.reckoning, self.project = reckoning, reckoning.project

    def parts(self, indicator):
        return self.reckoning.parts_of(indicator)

    def counted(self, part, unit, period):
        """(giver, number) of the figure that counts for a body."""
        found = self.reckoning.latest(unit, part, period)
        return (found[0], self.own(part, found[0], period)) if found else None

    def own(self, part, name, period):
        """A body's own number."""
        found = self.reckoning.latest(self.project.by_id[name], part, period, own=True)
        return found[1] if found else None

    def made_of(self, indicator, sums):
        """What comes of the sums of the parts; None where one has no figure."""
        if any(part.id not in sums for part in self.parts(indicator)):
            return None
        if indicator.kind != "ratio":
            return sums[indicator.id]
        try:
            return formulas.value(indicator.formula, lambda name, _: sums[name])
        except formulas.Unknown:
            return None

    def shares(self, indicator, units, period):
        """For each part, {giver: (the body among whose group's it counts, number)}: a joint figure stands with its giver,
        or with the first of the others where the giver is not counted."""
        found, wholes = {}, self.reckoning.wholes(indicator)
        for part in self.parts(indicator):
            givers = {}
            if part in wholes:
                if self.reckoning.whole(part, period) is not None:
                    found.update(self.shares(part, self.reckoning.membership(part, period)[1], period))
                continue
            for unit in units:
                giver, number = self.counted(part, unit, period)
                if giver == unit.id or giver not in givers:
                    givers[giver] = unit, number
            found[part.id] = givers
        return found

    def exact(self, indicator, period):
        """The total before it is rounded."""
        if self.is_partial(indicator, period):
            return None
        shares = self.shares(indicator, self.reckoning.membership(indicator, period)[1], period)
        return self.made_of(indicator, self.sums(shares.items()))

    def is_partial(self, indicator, period):
        """Whether bodies are missing beside a figure of the whole province, so that the two cannot be held together."""
        owing, having = self.reckoning.membership(indicator, period)
        return bool(self.reckoning.wholes(indicator)) and len(having) != len(owing)

    @staticmethod
    def sums(shares):
        return {part: sum(number for _, number in givers.values()) for part, givers in shares if givers}

    # By groups

    def groups(self, indicator, period):
        """group -> (value, n, N, bodies whose figure counts in another group)."""
        owing, having = self.reckoning.membership(indicator, period)
        shares, found = self.shares(indicator, having, period), {}
        for group in self.project.bodies.groups:
            def here(unit):
                return unit.group(period.end) == group
            expected, reporting = [unit for unit in owing or having if here(unit)], [unit for unit in having if here(unit)]
            if not expected:
                continue
            if indicator.kind == "document":
                found[group] = Fraction(len(reporting)), len(reporting), len(expected), 0
                continue
            value = None if self.reckoning.wholes(indicator) else self.made_of(indicator, self.sums(
                (part, {giver: share for giver, share in givers.items() if here(share[0])})
                for part, givers in shares.items()))
            elsewhere = sum(any(not here(shares[part.id][self.counted(part, unit, period)[0]][0])
                                for part in self.parts(indicator) if part not in self.reckoning.wholes(indicator))
                            for unit in reporting)
            found[group] = value, len(reporting), len(expected), elsewhere
        return found

    # Since the year began

    def happens(self, indicator):
        """Whether it is a flow, or made of flows alone."""
        return all(part.kind == "flow" for part in self.parts(indicator))

    @staticmethod
    def name(period):
        """(kind, which of its kind in the year, year)"""
        return period.spelt

    def end_month(self, period):
        kind, ordinal, _ = self.name(period)
        return ordinal * MONTHS[kind] if kind not in ("9 thang", "nam") else MONTHS[kind]

    def year_to_date(self, indicator, period):
        """(value, periods with figures, periods in which it falls due, n, N); None where there is no value."""
        slots = self.slots(indicator, period) if self.happens(indicator) else None
        if not slots:
            return None
        sums, known = {}, 0
        for slot in slots:
            having = self.reckoning.membership(indicator, slot)[1]
            if having and self.is_partial(indicator, slot):
                return None
            known += bool(having)
            for part, number in self.sums(self.shares(indicator, having, slot).items()).items():
                sums[part] = sums.get(part, 0) + number
        value = self.made_of(indicator, sums)
        if value is None:
            return None
        asked = [MONTHS[row.frequency] for part in self.parts(indicator) for row in part.owed if row.frequency != "mot lan"]
        every = max(MONTHS[slots[0].kind], min(asked, default=0))
        return value, known, max(known, self.end_month(period) // every), *self.through_the_year(indicator, slots)

    def slots(self, indicator, period):
        """The periods that are added: of the shortest kind that is there as a whole, better one in which the figure is owed;
        of none that is whole, the shortest in which it is owed, or else was given."""
        kind, _, year = self.name(period)
        last, whole, partial = self.end_month(period), [], []
        for one in ("thang", "quy", "6 thang", "9 thang", "nam"):
            if MONTHS[one] > MONTHS[kind] or last % MONTHS[one]:
                continue
            wanted = 1 if one == "9 thang" else last // MONTHS[one]
            found = sorted((other for other in self.project.periods if self.name(other)[0] == one
                            and self.name(other)[2] == year and self.name(other)[1] <= wanted), key=lambda other: other.end)
            (whole if len(found) == wanted else partial).append(found)
        for kinds in (whole, whole + partial):
            for which in (0, 1):
                for found in sorted(kinds, key=lambda found: MONTHS[found[0].kind] if found else 0):
                    if any(self.reckoning.membership(indicator, slot)[which] for slot in found):
                        return found
        return None

    def through_the_year(self, indicator, slots):
        """n are those that gave the figure in every period in which they take part."""
        memberships = [self.reckoning.membership(indicator, slot) for slot in slots]
        owed = any(owing for owing, _ in memberships)
        every, lacking = set(), set()
        for owing, having in memberships:
            every |= set(owing if owed else having)
            lacking |= set(owing if owed else []) - set(having)
        return len(every - lacking), len(every)

    # Completed

    def completed(self, indicator, period):
        """(sum with what the missing gave last, how many of them, how many never gave any); None where nothing is added."""
        owing, having = self.reckoning.membership(indicator, period)
        if indicator.kind != "stock" or indicator.province or not owing:
            return None
        value = self.sums(self.shares(indicator, having, period).items()).get(indicator.id, Fraction(0))
        used = {self.counted(indicator, unit, period)[0] for unit in having}
        added = never = 0
        for unit in owing:
            if unit in having:
                continue
            found = self.last_given(indicator, unit, period)
            if not found:
                never += 1
            elif found[0] not in used:
                used.add(found[0])
                value, added = value + found[1], added + 1
        return (value, added, never) if added else None

    def last_given(self, indicator, unit, period):
        """(giver, number) of what a body gave last before a period, be it under the name that it had."""
        earlier = sorted((other for other in self.project.periods if other.end < period.end),
                         key=lambda other: (other.end, MONTHS[other.kind]), reverse=True)
        for other in earlier:
            found = self.reckoning.figure(unit, indicator, other)
            if found:
                return found[:2]
        for event in self.project.bodies.events:
            if event.kind == "renamed" and event.into == [unit.id] and event.day <= period.end:
                return self.last_given(indicator, self.project.by_id[event.old[0]], period)
        return None

    # Since the period before

    def change(self, indicator, period):
        """(period before, (before, now) or None, bodies, the same without transfers, bodies); None where nothing is told."""
        before = self.project.before(period)
        owing, having = self.reckoning.membership(indicator, period)
        if indicator.kind == "document" or before is None or not (owing or having):
            return None
        if indicator.province or self.reckoning.wholes(indicator):
            pair = self.exact(indicator, before), self.exact(indicator, period)
            return before, None if None in pair else pair, len(having), None, 0
        # What stays of a body that is gone is no figure of this period.
        clusters = self.clusters(indicator, [unit for unit in having if unit.valid(period.end)], period, before)
        pair = self.pair(indicator, clusters, period, before, {})
        without = bodies = None
        if any(part.leaves_out for part in self.parts(indicator)):
            left = {giver: self.left_out(indicator, giver, period) for giver, _, _ in clusters}
            kept = [cluster for cluster in clusters if left[cluster[0]] is not None]
            without, bodies = self.pair(indicator, kept, period, before, left), sum(len(units) for _, units, _ in kept)
        return before, pair, sum(len(units) for _, units, _ in clusters), without, bodies

    def giver(self, indicator, unit, period):
        """Who gave all that counts for a body; None where nobody did, or several."""
        found = [self.reckoning.latest(unit, part, period) for part in self.parts(indicator)]
        names = {one[0] for one in found if one}
        return names.pop() if None not in found and len(names) == 1 else None

    def clusters(self, indicator, having, period, before):
        """(giver, the bodies for which its figure counts, those whose figures before it is held against)."""
        bodies, found = self.project.bodies, {}
        for unit in having:
            giver = self.giver(indicator, unit, period)
            if giver:
                found.setdefault(giver, []).append(unit)
        clusters = []
        for giver, units in found.items():
            kin = [bodies.origins(unit.id, before.end, period.end) for unit in units]
            # What the same figure says of bodies that need not give it is the same in both periods.
            covered = [unit for unit in self.project.units if self.giver(indicator, unit, period) == giver]
            beside = [bodies.origins(unit.id, before.end, period.end) or [] for unit in covered]
            earlier = None if None in kin else self.earlier_givers(indicator, kin, sum(kin + beside, []), before)
            if earlier:
                clusters.append((giver, units, earlier))
        claims = [name for _, _, earlier in clusters for name in earlier]
        return [cluster for cluster in clusters if all(claims.count(name) == 1 for name in cluster[2])]

    def earlier_givers(self, indicator, kin, allowed, before):
        """Who gave the figures of these bodies before; None where one is missing, or is a figure of others too."""
        givers = set()
        for origins in kin:
            for name in origins:
                unit = self.project.by_id[name]
                giver = self.giver(indicator, unit, before)
                if giver:
                    givers.add(giver)
                elif len(origins) == 1 or unit in self.reckoning.membership(indicator, before)[0]:
                    return None
        others = [unit for unit in self.reckoning.membership(indicator, before)[1]
                  if unit.valid(before.end) and unit.id not in allowed]
        return None if any(self.giver(indicator, unit, before) in givers for unit in others) else givers

    def left_out(self, indicator, giver, period):
        """For each part what only went from one body to another; None where that is not known."""
        found = {}
        for part in self.parts(indicator):
            try:
                found[part.id] = formulas.value(part.leaves_out, lambda name, _: self.own(
                    self.project.indicator(name), giver, period)) if part.leaves_out else Fraction(0)
            except formulas.Unknown:
                return None
        return found

    def pair(self, indicator, clusters, period, before, left):
        """(before, now) over these; None where one of the two is not known."""
        then, now = {}, {}
        for giver, _, earlier in clusters:
            for part in self.parts(indicator):
                less = left.get(giver, {}).get(part.id, 0)
                now[part.id] = now.get(part.id, 0) + self.own(part, giver, period) - less
                then[part.id] = then.get(part.id, 0) + sum(self.own(part, name, before) for name in earlier)
        pair = self.made_of(indicator, then), self.made_of(indicator, now)
        return None if None in pair else pair

    def verdict(self, indicator, period):
        """Whether the whole moves the right way, or why that is not said; None where the plan names no good direction."""
        owing, having = self.reckoning.membership(indicator, period)
        if indicator.better is None or indicator.kind == "document" or not (owing or having):
            return None
        change = self.change(indicator, period)
        if change is None:
            return "no comparison"
        before, pair, bodies, without, bodies_without = change
        if not indicator.province and self.seam(indicator, period, before):
            return "seam"
        if (not indicator.province and not self.reckoning.wholes(indicator)
                and any(part.leaves_out for part in self.parts(indicator))):
            pair, bodies = without, bodies_without
        if pair is None:
            return "no comparison"
        # Where nobody has to give it, nobody knows how many are missing.
        if not (indicator.province or owing) or bodies < LEAST_SHARE * len(owing or having):
            return "too few"
        move = pair[1] - pair[0]
        if abs(move) <= (STEADY_POINTS if indicator.percents else abs(pair[0]) * STEADY_SHARE):
            return "steady"
        return "improving" if (move > 0) == (indicator.better > 0) else "worsening"

    def seam(self, indicator, period, before):
        """Whether bodies that take part were founded, merged, split or ended since the period before."""
        involved = set()
        for when in (before, period):
            owing, having = self.reckoning.membership(indicator, when)
            involved |= {unit.id for unit in owing or having}
        return any(before.end < event.day <= period.end and event.kind not in ("renamed", "moved")
                   and involved & set(event.old + event.into) for event in self.project.bodies.events)

    # The target

    def target(self, indicator, period):
        """(target, whether it has expired, what is held against it); None where nothing is."""
        found = self.target_of(indicator, period)
        if found is None:
            return None
        if indicator.kind == "document":
            value = Fraction(len(self.reckoning.membership(indicator, period)[1]))
        elif not self.happens(indicator):
            value = self.exact(indicator, period)
        else:
            # Only of a ratio may the year's end be held against a later year's target.
            mine = indicator.kind == "ratio" or found[0].year == self.name(period)[2]
            since = self.year_to_date(indicator, period) if mine else None
            value = since[0] if since else None
        return None if value is None else (*found, value)

    def target_of(self, indicator, period):
        """Of the targets still in force the next one due, else the last; of those that are not, the last to be."""
        year = self.name(period)[2]
        force = [one for one in indicator.targets if one.until is None or period.end <= one.until]
        later = [one for one in force if one.year >= year]
        if force:
            return (min(later, key=lambda one: one.year) if later else max(force, key=lambda one: one.year)), False
        if indicator.targets:
            return max(indicator.targets, key=lambda one: (one.until, one.year)), True
        return None

    def many_enough(self, indicator, period):
        """Whether at least half of those that must give the figure have given it, so that a target can be spoken of."""
        if indicator.kind == "document" or indicator.province:
            return True
        owing, having = self.reckoning.membership(indicator, period)
        if not owing:
            return False
        reporting, expected = len(having), len(owing)
        if self.happens(indicator):
            since = self.year_to_date(indicator, period)
            reporting, expected = since[3:] if since else (0, 1)
        return reporting >= LEAST_SHARE * expected

    def pace(self, indicator, missing, target, period):
        """(how much a period, how many periods are left); None where none is left, nothing is missing, or newer is told."""
        kind, _, year = self.name(period)
        if missing <= 0 or any(other.kind == period.kind and period.end < other.end <= self.reckoning.as_of
                               and self.reckoning.membership(indicator, other)[0]
                               and self.reckoning.membership(indicator, other)[1] for other in self.project.periods):
            return None
        until = min(target.year * 12 + 12, target.until.year * 12 + target.until.month if target.until else 10 ** 9)
        months, begun = MONTHS[kind], year * 12 + self.end_month(period)
        if 12 % months == 0:
            # The last of its kind that is over by today.
            today = self.reckoning.as_of
            begun = max(begun, (today.year * 12 + today.month - 1) // months * months)
        left = max(0, until - begun) // months
        return (missing / left, left) if left else None


def told(indicator, value):
    """Ratios are told in four places, sums are exact."""
    return rounded(value, 4 if indicator.kind == "ratio" else 6)
