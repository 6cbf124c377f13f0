"""Values for every shape of a model.

Deterministic: the same shape in the same place gets the same value. A `Style` says how rich.
"""

import dataclasses
import datetime

UTC = datetime.timezone.utc


@dataclasses.dataclass(frozen=True)
class Style:
    """How values are made."""

    name: str
    optional: bool = True  # members that the model does not require
    text: str = "text"
    items: int = 2  # in lists and maps
    depth: int = 5  # of structures
    variant: int = 0  # which member of a union
    keeps_empty: bool = True  # whether the wire can tell an empty list, map or structure from none
    time: datetime.datetime = datetime.datetime(2025, 11, 24, 23, 11, 12, tzinfo=UTC)


STYLES = [
    Style("all"),
    Style("required", optional=False, items=1),
    Style("unicode", text="zoë <&> \"'\\ 日本 🦀 a+b %20 =/:;,?#[]@!$()*~", variant=1),
    Style("empty", text="", items=0, variant=2),
    Style("lines", text=" a\r\nb\tc ", items=3, depth=3, time=datetime.datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC)),
]



def value(shape, style, depth=0, place="", key=""):
    """A value of a shape, for a place in HTTP (`header`, `uri`, ...) or the body."""
    make = globals().get(f"_{shape.type_name}", _number)
    return make(shape, style, depth, place, key)


def _structure(shape, style, depth, place, key):
    if shape.is_tagged_union:
        name = _variant(shape, style, depth)
        return {name: value(shape.members[name], style, depth + 1)}
    if depth >= style.depth:
        return {name: value(shape.members[name], style, depth + 1) for name in shape.required_members if not _recursive(shape, name)}
    members = {}
    for name, member in shape.members.items():
        if name in shape.required_members or (style.optional and not getattr(member, "is_event_stream", False)):
            place = member.serialization.get("location", "")
            members[name] = value(member, style, depth + 1, place, name)
            if hollow(members[name]) and name in shape.required_members and not style.keeps_empty:
                members[name] = value(member, fuller(style, depth), depth + 1, place, name)
    return members


def _variant(shape, style, depth):
    """The member that a union has; below the style's depth one that ends there, since a union is never empty."""
    names = list(shape.members)
    plain = [name for name in names if shape.members[name].type_name != "structure"]
    names = plain if plain and depth >= style.depth else names
    return names[style.variant % len(names)]


def hollow(made):
    return made in ({}, []) or isinstance(made, list) and any(hollow(item) for item in made)


def fuller(style, depth):
    """The style with something in every container."""
    return dataclasses.replace(style, optional=True, items=1, depth=max(style.depth, depth + 3), text="text")


def _recursive(shape, name):
    return shape.members[name].type_name == "structure" and shape.members[name].name == shape.name


def _list(shape, style, depth, place, key):
    if depth >= style.depth and shape.member.type_name in ("structure", "list", "map"):
        return []
    count = max(style.items, 1) if place in ("header", "querystring") else style.items
    return [value(shape.member, style, depth + 1, place, f"{key}{index}") for index in range(count)]


def _map(shape, style, depth, place, key):
    if depth >= style.depth and shape.value.type_name in ("structure", "list", "map"):
        return {}
    names = ["one", "two", "three"] if place else ["one", "two words", "zoë.3"]
    return {name: value(shape.value, style, depth + 1, place, key + name) for name in names[: style.items]}


def _string(shape, style, depth, place, key):
    if shape.enum:
        return shape.enum[(len(key) + style.variant) % len(shape.enum)]
    text = style.text
    if place in ("header", "headers"):
        text = "".join(c for c in text if " " <= c <= "~" and c not in '",\\').strip() or "text"
    if place == "uri":
        text = "".join(c for c in text if c >= " ").strip("/ ") or "text"
    if place == "querystring":
        text = text or "text"
    return f"{key}-{text}" if text else text


def _blob(shape, style, depth, place, key):
    return bytes(range(256)) + style.text.encode() if style.text else b""


def _timestamp(shape, style, depth, place, key):
    return style.time


def _boolean(shape, style, depth, place, key):
    return len(key) % 2 == 0


def _long(shape, style, depth, place, key):
    return 2**40 + len(key) if style.optional else -7


def _integer(shape, style, depth, place, key):
    return 2**31 - 1 if style.optional else -(2**31)


def _float(shape, style, depth, place, key):
    return 0.1 if style.optional else -2.0


_double = _float


def _number(shape, style, depth, place, key):
    raise AssertionError(f"no values for {shape.type_name}")
