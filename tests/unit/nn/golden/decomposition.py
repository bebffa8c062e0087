"""Golden values of eigenvalues, singular values and principal components, by numpy.linalg.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/decomposition.py (NumPy 1.24); writes decomposition.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(1846)
calls = []


def power(a, v, steps):
    v = v / np.sqrt(v @ v)
    for _ in range(steps):
        v = a @ v
        v = v / np.sqrt(v @ v)
    return v @ a @ v, v


def fixed_signs(axes):
    """Turned so that the largest element of every column is positive: the sign that is free is chosen as in lib/nn."""
    largest = axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])]
    return axes * np.sign(largest)


for n in (1, 2, 3, 6):
    b = rng.normal(size=(n, n))
    a, start = b + b.T, rng.normal(size=n)
    calls.append(("symmetric-eigenvalues", [a], np.linalg.eigvalsh(a)))
    calls.append(("quadratic-form", [a, start], start @ a @ start))
    calls += [("power-iteration", [a, start, steps], power(a, start, steps)) for steps in (0, 1, 5)]
calls.append(("symmetric-eigenvalues", [np.eye(4) * 2], np.full(4, 2.0)))
calls.append(("symmetric-eigenvalues", [np.ones((3, 3))], np.array([0.0, 0.0, 3.0])))
for a in ([[2.0, 1.0], [1.0, 2.0]], [[3.0, -4.0], [-4.0, -3.0]], [[5.0, 0.0], [0.0, 5.0]]):
    calls.append(("two-by-two-eigenvalues", [np.array(a)], np.linalg.eigvalsh(np.array(a))))

for m, n in [(4, 3), (3, 5), (2, 2)]:
    a = rng.normal(size=(m, n))
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    calls.append(("singular-values", [a], s))
    for k in (1, 2):
        calls.append(("low-rank", [u, s, vt, k], sum(s[j] * np.outer(u[:, j], vt[j]) for j in range(k))))

for n, m, k in [(8, 2, 1), (10, 4, 2), (6, 3, 3)]:
    x = rng.normal(size=(n, m)) @ rng.normal(size=(m, m)) + rng.normal(size=m)
    centred = x - x.mean(axis=0)
    # Right singular vectors of the centred data are the principal axes, largest first: not by way of the covariance.
    _, s, vt = np.linalg.svd(centred, full_matrices=False)
    axes = fixed_signs(vt[:k].T)
    calls += [
        ("principal-axes", [x, k], axes),
        ("principal-variances", [x], s**2 / n),
        ("project-on-axes", [x, axes], centred @ axes),
        ("pca-reconstruction", [x, k], centred @ vt[:k].T @ vt[:k] + x.mean(axis=0)),
        ("explained-variance-ratio", [x], s**2 / np.sum(s**2)),
    ]

store(__file__, calls)
