"""Golden values of distances, k-means and k nearest neighbours, by broadcasting in NumPy.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/clustering.py (NumPy 1.24); writes clustering.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(31)
calls = []


def squared(a, b):
    return ((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=2)


def assign(x, centres):
    return squared(x, centres).argmin(axis=1)


def update(x, labels, centres):
    return np.array([x[labels == j].mean(axis=0) if np.any(labels == j) else centres[j] for j in range(len(centres))])


def k_means(x, centres, steps):
    for _ in range(steps):
        centres = update(x, assign(x, centres), centres)
    return assign(x, centres), centres


def k_nearest(train_x, train_labels, x, k):
    order = np.argsort(squared(x, train_x), axis=1, kind="stable")[:, :k]
    return np.array([np.bincount(train_labels[row]).argmax() for row in order])


for n, m, k in [(7, 2, 2), (12, 3, 4), (1, 5, 1)]:
    x, centres = rng.normal(size=(n, m)), rng.normal(size=(k, m))
    labels = rng.integers(0, k, n)
    calls += [
        ("squared-distances", [x, centres], squared(x, centres)),
        ("euclidean-distances", [x, centres], np.sqrt(squared(x, centres))),
        ("manhattan-distances", [x, centres], np.abs(x[:, None] - centres[None]).sum(axis=-1)),
        ("k-means-assign", [x, centres], assign(x, centres)),
        ("k-means-update", [x, labels, centres], update(x, labels, centres)),
        ("k-means-step", [x, centres], update(x, assign(x, centres), centres)),
        ("k-means", [x, centres, 4], k_means(x, centres, 4)),
        ("k-means-distortion", [x, centres], squared(x, centres).min(axis=1).sum()),
    ]
# A centre far from all samples gets none.
x, centres = rng.normal(size=(6, 2)), np.array([[0.0, 0.0], [50.0, 50.0]])
calls.append(("k-means-step", [x, centres], update(x, assign(x, centres), centres)))

for n, k in [(9, 3), (8, 4), (5, 5)]:
    train_x, labels, x = rng.normal(size=(n, 2)), rng.integers(0, 3, n), rng.normal(size=(6, 2))
    calls.append(("k-nearest-neighbours", [train_x, labels, x, k], k_nearest(train_x, labels, x, k)))
# Ties of distance and of votes.
grid = np.array([[0.0, 1.0], [1.0, 0.0], [0.0, -1.0], [-1.0, 0.0]])
labels = np.array([2, 1, 1, 2])
for k in (1, 2, 3, 4):
    calls.append(("k-nearest-neighbours", [grid, labels, np.zeros((1, 2)), k], k_nearest(grid, labels, np.zeros((1, 2)), k)))

store(__file__, calls)
