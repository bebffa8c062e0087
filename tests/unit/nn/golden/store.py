"""Writes calls and their results as golden/<topic>.json for golden-check.ts. Imported by the scripts beside it."""

import json
import pathlib

import numpy as np


def encode(value):
    if isinstance(value, np.ndarray):
        kind = {"f": "float64", "i": "int64", "b": "bool"}[value.dtype.kind]
        return {"dtype": kind, "shape": list(value.shape), "data": [element(each) for each in value.ravel()]}
    if isinstance(value, (list, tuple)):
        return [encode(each) for each in value]
    if isinstance(value, dict):
        return {name: encode(each) for name, each in value.items()}
    if isinstance(value, np.generic):
        return value.item()
    return value


def element(value):
    if np.isfinite(value):
        return value.item() if value.dtype.kind != "b" else int(value)
    return str(float(value))


def store(script, calls):
    """calls: (reference, args, expected) each; the file stands beside the script and is named after it."""
    path = pathlib.Path(script).with_suffix(".json")
    rows = [json.dumps({"reference": name, "args": encode(list(args)), "expected": encode(expected)}) for name, args, expected in calls]
    path.write_text("[\n" + ",\n".join(rows) + "\n]\n")
