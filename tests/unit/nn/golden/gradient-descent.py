"""Golden values of gradient descent, element by element; exact gradients and closed forms where there are any.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/gradient-descent.py (NumPy 1.24); writes gradient-descent.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(35)

FUNCTIONS = {
    "bowl": (lambda x: (x**2).sum(), lambda x: 2 * x),
    "valley": (lambda x: sum((i + 1) * v**2 for i, v in enumerate(x.ravel())) / 2, lambda x: np.arange(1, x.size + 1).reshape(x.shape) * x),
    "coupled": (lambda x: (x**2).sum() + x.sum() ** 2 / 2, lambda x: 2 * x + x.sum()),
}
calls = []
for name, (f, gradient) in FUNCTIONS.items():
    for x in (rng.normal(size=4), rng.normal(size=(2, 3))):
        # Central differences of a quadratic function are its gradient, up to rounding.
        calls.append(("numerical-gradient", [name, x, 0.25], gradient(x)))
        w = x.copy()
        for _ in range(5):
            w -= 0.1 * gradient(w)
        calls += [("gradient-descent", [name, x, 0.1, 5], w), ("gradient-descent", [name, x, 0.1, 0], x)]

params = {"W": rng.normal(size=(2, 3)), "b": rng.normal(size=3)}
grads = {"W": rng.normal(size=(2, 3)), "b": rng.normal(size=3)}
calls.append(("sgd-update", [params, grads, 0.1], {name: params[name] + -0.1 * grads[name] for name in params}))

X, D = rng.normal(size=(7, 2)), rng.normal(size=(7, 1))
order = rng.permutation(7)
calls.append(("mini-batches", [X, D, 3, order], [[X[order[:3]], D[order[:3]]], [X[order[3:6]], D[order[3:6]]], [X[order[6:]], D[order[6:]]]]))
calls.append(("mini-batches", [X, D, 7, order], [[X[order], D[order]]]))

g, w = rng.normal(size=(2, 3)), rng.normal(size=(2, 3))
calls.append(("l2-regularisation", [1.5, g, w, 0.2], [float(1.5 + 0.1 * np.linalg.norm(w) ** 2), g + 0.2 * w]))
calls.append(("l1-regularisation", [1.5, g, w, 0.2], [float(1.5 + 0.2 * np.linalg.norm(w.ravel(), 1)), g + np.where(w > 0, 0.2, -0.2)]))

W, b = rng.normal(size=(2, 1)), rng.normal(size=1)
model = [W.copy(), b.copy()]
for start in range(0, 7, 3):
    x, d = X[start : start + 3], D[start : start + 3]
    extended, stacked = np.column_stack([x, np.ones(len(x))]), np.vstack([model[0], model[1]])
    stacked = stacked - 0.05 * extended.T @ (extended @ stacked - d) / len(x)
    model = [stacked[:2], stacked[2]]
calls.append(("linear-regression-epoch", [X, D, W, b, 0.05, 3], model))


def run(net, X, T):
    z1 = np.maximum(X @ net["W1"] + net["b1"], 0)
    e = np.exp(z1 @ net["W2"] + net["b2"])
    y = e / e.sum(axis=1, keepdims=True)
    delta = (y - T) / len(X)
    back = (delta @ net["W2"].T) * (z1 > 0)
    grads = {"W1": X.T @ back, "b1": back.sum(0), "W2": z1.T @ delta, "b2": delta.sum(0)}
    return float(-np.log(y[T == 1]).mean()), grads


net = {"W1": rng.normal(size=(2, 4)), "b1": rng.normal(size=4), "W2": rng.normal(size=(4, 3)), "b2": rng.normal(size=3)}
T = np.eye(3)[[0, 1, 2, 0, 1, 2, 0]]
trained, errors = dict(net), []
for _ in range(4):
    error, grads = run(trained, X, T)
    errors.append(error)
    trained = {name: trained[name] - 0.3 * grads[name] for name in trained}
calls.append(("two-layer-training", [net, X, T, 0.3, 4], [trained, errors]))
store(__file__, calls)
