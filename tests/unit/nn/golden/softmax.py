"""Golden values of softmax, row by row in NumPy, without subtracting the maximum where nothing overflows.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/softmax.py (NumPy 1.24); writes softmax.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(32)


def softmax(u):
    return np.exp(u) / np.exp(u).sum()


vector = rng.normal(0, 2, 5)
batch = rng.normal(0, 2, (4, 3))
rows = np.array([softmax(u) for u in batch])
dy = rng.normal(size=(4, 3))
jacobians = [np.diag(y) - np.outer(y, y) for y in rows]
y = softmax(vector)
store(
    __file__,
    [
        ("softmax", [vector], y),
        ("softmax", [np.array([1000.0, 1001.0])], softmax(np.array([0.0, 1.0]))),
        ("softmax-batch", [batch], rows),
        ("softmax-batch", [batch + np.array([[700.0], [-700.0], [0.0], [1e4]])], np.array([softmax(u) for u in batch])),
        ("softmax-jacobian", [y], np.diag(y) - np.outer(y, y)),
        ("softmax-backward", [dy, rows], np.array([j @ g for j, g in zip(jacobians, dy)])),
    ],
)
