"""Golden values of error functions, by loops over the samples.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/losses.py (NumPy 1.24); writes losses.json beside it.
"""

import math

import numpy as np
from store import store

rng = np.random.default_rng(33)
EPSILON = 1e-7


def half_squared_error(y, d):
    return sum((a - b) ** 2 for a, b in zip(y, d)) / 2


def cross_entropy(y, d, epsilon=EPSILON):
    return -sum(b * math.log(a + epsilon) for a, b in zip(y, d) if b != 0)


def binary(y, d, epsilon=EPSILON):
    return -math.log((y if d == 1 else 1 - y) + epsilon)


def mean(values):
    values = [float(v) for v in values]
    return sum(values) / len(values)


Y, D = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
P = rng.dirichlet(np.ones(3), 4)
labels = np.array([2, 0, 1, 1])
T = np.zeros((4, 3))
for row, label in enumerate(labels):
    T[row, label] = 1.0
soft = rng.dirichlet(np.ones(3), 4)
p, t = rng.uniform(0.02, 0.98, 6), np.array([1.0, 0, 0, 1, 1, 0])
certain = np.array([0.0, 1.0, 0.0])
store(
    __file__,
    [
        ("half-squared-error", [Y[0], D[0]], float(half_squared_error(Y[0], D[0]))),
        ("half-squared-error", [3.0, 1.0], 2.0),
        ("half-squared-error-batch", [Y, D], mean(half_squared_error(y, d) for y, d in zip(Y, D))),
        ("mean-squared-error", [Y[0], D[0]], mean((Y[0] - D[0]) ** 2)),
        ("mean-squared-error", [Y, D], mean(((Y - D) ** 2).ravel())),
        ("cross-entropy", [P[0], T[0]], cross_entropy(P[0], T[0])),
        ("cross-entropy", [P[0], soft[0]], cross_entropy(P[0], soft[0])),
        ("cross-entropy", [certain, T[0]], -math.log(EPSILON)),
        ("cross-entropy", [P[0], T[0], 0.0], cross_entropy(P[0], T[0], 0.0)),
        ("cross-entropy-batch", [P, T], mean(cross_entropy(y, d) for y, d in zip(P, T))),
        ("cross-entropy-batch", [P, soft], mean(cross_entropy(y, d) for y, d in zip(P, soft))),
        ("cross-entropy-labels", [P, labels], mean(-math.log(y[k] + EPSILON) for y, k in zip(P, labels))),
        ("cross-entropy-labels", [P[0], 2], -math.log(P[0][2] + EPSILON)),
        ("binary-cross-entropy", [p, t], mean(binary(y, d) for y, d in zip(p, t))),
        ("binary-cross-entropy", [0.25, 0.0], binary(0.25, 0.0)),
    ],
)
