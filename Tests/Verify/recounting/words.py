"""How words, dates, numbers and names of periods are read."""
import datetime
import re
import unicodedata
from fractions import Fraction


def fold(text):
    """Letters and digits without case and marks, words parted by one space."""
    plain = unicodedata.normalize("NFD", str(text).replace("đ", "d").replace("Đ", "d"))
    kept = "".join(mark for mark in plain.lower() if not unicodedata.combining(mark))
    return " ".join(re.findall(r"\w+", kept.replace("_", " ")))


def fold_key(text):
    return fold(text).replace(" ", "")


def listed(value):
    return [] if value in (None, "") else value if isinstance(value, list) else [value]


def day(text):
    """A day written d/m/y or ISO; None when it is neither."""
    text = str(text or "").strip()
    match = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
    try:
        if match:
            return datetime.date(int(match[3]), int(match[2]), int(match[1]))
        if iso:
            return datetime.date(int(iso[1]), int(iso[2]), int(iso[3]))
    except ValueError:
        return None
    return None


NOTHING = {"", "...", "…", "chua co so lieu"}
ZEROS = {"khong", "khong phat sinh"}


def number(text, decimals):
    """(value, None), (None, None) where there is no data, or (None, why it cannot be used)."""
    text = text.replace("\u00a0", " ").strip()
    if text in ("-", "–", "—") or text in NOTHING or fold(text) in NOTHING:
        return None, None
    if fold(text) in ZEROS:
        return Fraction(0), None
    # Groups are parted by dots or by spaces, not by both.
    spaced = text if "." in text else re.sub(r"(?<=\d)[ \u202f](?=\d{3}(\D|$))", ".", text)
    match = re.fullmatch(r"([-−+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?", spaced)
    if not match:
        return None, "number-ambiguous" if re.fullmatch(r"[\d.,]+", text) else "number-invalid"
    fraction = match[3] or ""
    if len(fraction) > decimals:
        return None, "number-ambiguous" if len(fraction) == 3 and decimals == 0 else "number-invalid"
    value = Fraction((match[2].replace(".", "")) + ("." + fraction if fraction else ""))
    return (-value if match[1] in ("-", "−") else value), None


ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
ORDINAL = r"(iv|i{1,3}|[1-4])"


def period_spelling(text):
    """What a usual spelling means: [(kind, ordinal, year)], shortest first; empty when it says nothing."""
    words = fold(text)
    both = re.fullmatch(r"(.+?) va (?:ca )?nam (\d{4})", words)
    if both:
        first = one_spelling(both[1]) or one_spelling(f"{both[1]} {both[2]}")
        return [first, ("nam", 1, int(both[2]))] if first else []
    found = one_spelling(words)
    return [found] if found else []


def one_spelling(words):
    match = re.fullmatch(rf"(?:quy|q) ?{ORDINAL}(?: nam)? (\d{{4}})", words)
    if match:
        return "quy", ROMAN.get(match[1]) or int(match[1]), int(match[2])
    match = re.fullmatch(rf"(\d{{4}}) q{ORDINAL}", words)
    if match:
        return "quy", ROMAN.get(match[2]) or int(match[2]), int(match[1])
    match = re.fullmatch(r"(?:thang|t) ?(\d{1,2})(?: nam)? (\d{4})", words)
    if match:
        return "thang", int(match[1]), int(match[2])
    match = re.fullmatch(r"(?:6|sau) thang (dau|cuoi)(?: nam)? (\d{4})", words)
    if match:
        return "6 thang", 1 if match[1] == "dau" else 2, int(match[2])
    match = re.fullmatch(r"(?:9|chin) thang(?: dau)?(?: nam)? (\d{4})", words)
    if match:
        return "9 thang", 1, int(match[1])
    match = re.fullmatch(r"(?:ca )?(?:nam )?(\d{4})", words)
    return ("nam", 1, int(match[1])) if match else None
