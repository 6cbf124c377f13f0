"""Values as plain JSON by the model's names, as `crates/api/examples/echo/plain.rs` has them."""

import base64
import datetime

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def from_params(shape, value):
    """What a caller hands to botocore."""
    if shape.type_name == "structure" and isinstance(value, list):  # events
        return [event if "$error" in event else from_params(shape, event) for event in value]
    if shape.type_name == "structure":
        return {name: from_params(shape.members[name], member) for name, member in value.items()}
    if shape.type_name == "list":
        return [from_params(shape.member, item) for item in value]
    if shape.type_name == "map":
        return {key: from_params(shape.value, item) for key, item in value.items()}
    return _scalar(shape, value)


def from_parsed(shape, value):
    """What botocore hands to a caller; members that the model does not know would fail here."""
    if shape is None:
        assert not value, value
        return {}
    return from_params(shape, value)


def _scalar(shape, value):
    if isinstance(value, datetime.datetime):
        return {"$time": round((value - EPOCH).total_seconds() * 1_000_000)}
    if shape.type_name == "blob":
        value = value.read() if hasattr(value, "read") else value
        return {"$blob": base64.b64encode(value).decode()}
    if shape.type_name in ("float", "double"):
        return {"$float": repr(float(value))}
    return value


def pruned(value):
    """Without empty lists, maps and structures: what some places on the wire cannot tell from absence."""
    if isinstance(value, dict):
        if any(key.startswith("$") for key in value):
            return value
        kept = {key: pruned(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item not in ({}, [])}
    if isinstance(value, list):
        items = [pruned(item) for item in value]
        return items if any(item not in ({}, []) for item in items) else []
    return value
