"""Golden values of linear, ridge and logistic regression and of support vector machines, by other ways in NumPy.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/regression.py (NumPy 1.24); writes regression.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(1805)
calls = []


def ridge(X, d, lam):
    """As least squares with √λ I below the data."""
    m = X.shape[1]
    return np.linalg.lstsq(np.vstack([X, np.sqrt(lam) * np.eye(m)]), np.concatenate([d, np.zeros(m)]), rcond=None)[0]


for n, m in [(6, 1), (9, 3), (5, 4)]:
    X, d, w, lam = rng.normal(size=(n, m)), rng.normal(size=n), rng.normal(size=m), 0.7
    ones = np.hstack([np.ones((n, 1)), X])
    w1 = np.append(w, 0.3)
    y = X @ w
    calls += [
        ("with-intercept", [X], ones),
        ("least-squares", [X, d], np.linalg.lstsq(X, d, rcond=None)[0]),
        ("fit-linear-regression", [X, d], np.linalg.lstsq(ones, d, rcond=None)[0]),
        ("predict-linear", [X, w1], w1[0] + X @ w1[1:]),
        ("regression-error", [w, X, d], np.mean((y - d) ** 2)),
        ("regression-gradient", [w, X, d], np.mean(2 * (y - d)[:, None] * X, axis=0)),
        ("ridge-regression", [X, d, lam], ridge(X, d, lam)),
        ("ridge-error", [w, X, d, lam], np.sum((y - d) ** 2) + lam * np.sum(w**2)),
        ("ridge-gradient", [w, X, d, lam], np.sum(2 * (y - d)[:, None] * X, axis=0) + 2 * lam * w),
        ("mean-absolute-error", [y, d], np.mean(np.abs(y - d))),
        ("root-mean-squared-error", [y, d], np.sqrt(np.mean((y - d) ** 2))),
        ("r-squared", [y, d], 1 - np.mean((y - d) ** 2) / np.var(d)),
    ]

for n in (1, 2, 5):
    a, b, c = rng.normal(size=(n, n)), rng.normal(size=n), rng.normal(size=(n, 2))
    calls += [("solve-linear-system", [a, b], np.linalg.solve(a, b)), ("solve-linear-system", [a, c], np.linalg.solve(a, c))]
# Needs an exchange of rows.
swap = np.array([[0.0, 2.0], [3.0, 1.0]])
calls.append(("solve-linear-system", [swap, np.array([4.0, 5.0])], np.array([1.0, 2.0])))

x = np.array([-1.5, 0.0, 1.0, 2.0, 3.25])
calls += [("polynomial-design", [x, degree], np.vander(x, degree + 1, increasing=True)) for degree in (0, 1, 3)]

for n, m, scale in [(5, 2, 1.0), (8, 3, 1.0), (4, 2, 100.0)]:
    X, w = scale * rng.normal(size=(n, m)), rng.normal(size=m)
    d = rng.integers(0, 2, n).astype(float)
    u = X @ w
    p = np.exp(-np.logaddexp(0, -u))
    gradient = np.einsum("i,ij->j", p - d, X) / n
    calls += [
        ("logistic-probability", [w, X], p),
        ("logistic-error", [w, X, d], np.mean(np.where(d == 1, np.logaddexp(0, -u), np.logaddexp(0, u)))),
        ("logistic-gradient", [w, X, d], gradient),
        ("logistic-step", [w, X, d, 0.25], w - 0.25 * gradient),
    ]

for n, m in [(6, 2), (9, 4)]:
    X, w, b = rng.normal(size=(n, m)), rng.normal(size=m), 0.4
    d = rng.choice([-1.0, 1.0], n)
    f = np.array([w @ row + b for row in X])
    inside = d * f < 1
    vectors, alpha, classes = rng.normal(size=(4, m)), rng.uniform(size=4), np.array([1.0, -1.0, 1.0, -1.0])
    kernel = np.exp(-0.5 * np.linalg.norm(X[:, None] - vectors[None], axis=2) ** 2)
    calls += [
        ("svm-decision", [w, b, X], f),
        ("svm-margins", [w, b, X, d], d * f),
        ("hinge-loss", [w, b, X, d], np.mean(np.clip(1 - d * f, 0, None))),
        ("hinge-gradient", [w, b, X, d], (-(d[inside, None] * X[inside]).sum(axis=0) / n, -d[inside].sum() / n)),
        ("rbf-kernel", [X, vectors, 0.5], kernel),
        ("kernel-decision", [alpha, classes, vectors, b, 0.5, X], kernel @ (alpha * classes) + b),
    ]

store(__file__, calls)
