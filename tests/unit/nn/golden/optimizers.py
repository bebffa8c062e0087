"""Golden values of optimisers, element by element, several steps in a row.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/optimizers.py (NumPy 1.24); writes optimizers.json beside it.
"""

import math

import numpy as np
from store import store

rng = np.random.default_rng(36)
gradients = rng.normal(size=(3, 4))
start = rng.normal(size=4)
calls = []


def elementwise(step, *arrays):
    """step for each element; the results as arrays."""
    return [np.array(each) for each in zip(*(step(*map(float, elements)) for elements in zip(*arrays)))]


def momentum(w, v, g):
    v = 0.9 * v - 0.1 * g
    return w + v, v


def nesterov(w, v, g):
    fresh = 0.9 * v - 0.1 * g
    return w - 0.9 * v + 1.9 * fresh, fresh


def adagrad(w, h, g):
    h += g * g
    return w - 0.1 * g / (math.sqrt(h) + 1e-7), h


def rmsprop(w, h, g):
    h = 0.9 * h + 0.1 * g * g
    return w - 0.1 * g / (math.sqrt(h) + 1e-7), h


for name, step, numbers in (
    ("momentum", momentum, [0.1, 0.9]),
    ("nesterov", nesterov, [0.1, 0.9]),
    ("adagrad", adagrad, [0.1]),
    ("rmsprop", rmsprop, [0.1, 0.9]),
):
    w, state = start, np.zeros(4)
    for g in gradients:
        after = elementwise(step, w, state, g)
        calls.append((name, [w, state, g, *numbers], after))
        w, state = after

w, m, v = start, np.zeros(4), np.zeros(4)
for t, g in enumerate(gradients, 1):

    def adam(w, m, v, g):
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        return w - 0.01 * (m / (1 - 0.9**t)) / (math.sqrt(v / (1 - 0.999**t)) + 1e-8), m, v

    after = elementwise(adam, w, m, v, g)
    calls.append(("adam", [w, m, v, g, t, 0.01, 0.9, 0.999], after))
    w, m, v = after
store(__file__, calls)
