"""Cuts the service models of an installed botocore to facts and writes them beside this file.

Run by `cargo xtask models`. What is kept: operations, shapes, HTTP bindings, constraints, errors, pagination, XML and event
stream traits, signing metadata. What is dropped: prose, endpoint rules, client-side hints.
"""

import gzip
import json
import pathlib
import sys
import tomllib

import botocore

HERE = pathlib.Path(__file__).parent
DATA = pathlib.Path(botocore.__file__).parent / "data"

METADATA = (
    "apiVersion endpointPrefix globalEndpoint jsonVersion protocol protocols serviceId signatureVersion signingName "
    "targetPrefix xmlNamespace awsQueryCompatible auth"
).split()
OPERATION = "http input output errors idempotent readonly deprecated authtype auth unsignedPayload endpoint httpChecksum".split()
SHAPE = (
    "type members required member key value enum min max pattern sensitive exception error fault payload streaming "
    "flattened event eventstream union document timestampFormat locationName xmlNamespace wrapper xmlOrder retryable"
).split()
REFERENCE = (
    "shape location locationName queryName flattened xmlNamespace xmlAttribute streaming jsonvalue idempotencyToken "
    "eventpayload eventheader timestampFormat hostLabel"
).split()


def pick(facts, keys):
    return {key: facts[key] for key in keys if key in facts}


def newest(folder):
    """The folder of the newest version that has a model."""
    return max(path.parent for path in folder.glob("*/service-2.json.gz"))


def read(path):
    if path.suffix == ".gz":
        return json.loads(gzip.decompress(path.read_bytes()))
    return json.loads(path.read_text())


def merge(into, extra):
    """What botocore does with its sdk-extras files."""
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            merge(into[key], value)
        else:
            into[key] = value


def cut_operation(operation):
    cut = pick(operation, OPERATION)
    for side in ("input", "output"):
        if side in cut:
            cut[side] = pick(cut[side], ("shape", "locationName", "xmlNamespace", "resultWrapper"))
    cut["errors"] = [error["shape"] for error in cut.get("errors", [])]
    return cut


def cut_shape(shape):
    cut = pick(shape, SHAPE)
    if "members" in cut:
        cut["members"] = {name: pick(member, REFERENCE) for name, member in cut["members"].items()}
    for part in ("member", "key", "value"):
        if part in cut:
            cut[part] = pick(cut[part], REFERENCE)
    return cut


def cut_model(folder):
    model = read(folder / "service-2.json.gz")
    paginators = read(folder / "paginators-1.json") if (folder / "paginators-1.json").exists() else {}
    for extras, target in (("service-2", model), ("paginators-1", paginators)):
        path = folder / f"{extras}.sdk-extras.json"
        if path.exists():
            merge(target, read(path).get("merge", {}))
    keys = "input_token output_token limit_key result_key more_results".split()
    return {
        "metadata": pick(model["metadata"], METADATA),
        "operations": {name: cut_operation(value) for name, value in sorted(model["operations"].items())},
        "pagination": {name: pick(value, keys) for name, value in sorted(paginators.get("pagination", {}).items())},
        "shapes": {name: cut_shape(value) for name, value in sorted(model["shapes"].items())},
    }


def render(model):
    """JSON with one operation or shape a line, so that a new model reads as a short diff."""
    def line(value):
        return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))

    def table(entries):
        return "{\n" + ",\n".join(f"    {line(key)}: {line(value)}" for key, value in entries.items()) + "\n  }"

    parts = ",\n".join(f"  {line(key)}: {table(value)}" for key, value in model.items())
    return "{\n" + parts + "\n}\n"


def main():
    services = tomllib.loads((HERE / "services.toml").read_text())
    for name, service in services.items():
        folder = newest(DATA / service.get("model", name))
        (HERE / f"{name}.json").write_text(render(cut_model(folder)), encoding="utf-8")
    print(f"{len(services)} models from botocore {botocore.__version__}", file=sys.stderr)


main()
