"""Formulas of ratios and expressions of rules, computed exactly."""
import operator
import re
from fractions import Fraction

TOKEN = re.compile(r"\s*(?:(truoc|previous)\s*\(\s*([a-z][a-z0-9-]*)\s*\)|([a-z][a-z0-9-]*)|(\d+(?:,\d+)?)|([-+*/()]))")
RELATIONS = {"=": operator.eq, "<=": operator.le, "<": operator.lt, ">=": operator.ge, ">": operator.gt}


class Unknown(Exception):
    """A figure is not known, or it would be divided by zero."""


def tokens_of(text):
    text, at = text.strip(), 0
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"not an expression: {text}")
        at = match.end()
        if match[2]:
            yield "figure", (match[2], True)
        elif match[3]:
            yield "figure", (match[3], False)
        elif match[4]:
            yield "number", Fraction(match[4].replace(",", "."))
        else:
            yield "sign", match[5]


def operands(text):
    """Each figure of a text once, with whether it is that of the period before, in the order in which they stand."""
    sides = re.split("<=|>=|=|<|>", text)
    return list(dict.fromkeys(value for side in sides for kind, value in tokens_of(side) if kind == "figure"))


def value(text, lookup):
    """What a formula gives, with lookup(figure, before) for each figure; raises Unknown."""
    tokens = list(tokens_of(text)) + [("end", None)]
    result, at = added(tokens, 0, lookup)
    if tokens[at][0] != "end":
        raise ValueError(f"not an expression: {text}")
    return result


def added(tokens, at, lookup):
    result, at = multiplied(tokens, at, lookup)
    while tokens[at] in (("sign", "+"), ("sign", "-")):
        plus = tokens[at][1] == "+"
        other, at = multiplied(tokens, at + 1, lookup)
        result = result + other if plus else result - other
    return result, at


def multiplied(tokens, at, lookup):
    result, at = single(tokens, at, lookup)
    while tokens[at] in (("sign", "*"), ("sign", "/")):
        times = tokens[at][1] == "*"
        other, at = single(tokens, at + 1, lookup)
        if not times and other == 0:
            raise Unknown
        result = result * other if times else result / other
    return result, at


def single(tokens, at, lookup):
    kind, token = tokens[at]
    if (kind, token) == ("sign", "("):
        result, at = added(tokens, at + 1, lookup)
        return result, at + 1
    if (kind, token) == ("sign", "-"):
        result, at = single(tokens, at + 1, lookup)
        return -result, at
    if kind == "number":
        return token, at + 1
    result = lookup(*token)
    if result is None:
        raise Unknown
    return result, at + 1


def holds(text, lookup):
    """Whether a rule holds; None where it cannot be checked."""
    left, relation, right = re.match(r"(.*?)(<=|>=|=|<|>)(.*)$", text).groups()
    try:
        return RELATIONS[relation](value(left, lookup), value(right, lookup))
    except Unknown:
        return None
