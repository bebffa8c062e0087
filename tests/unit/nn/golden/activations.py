"""Golden values of activation functions, by their textbook formulas in NumPy; derivatives by complex steps or piecewise.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/activations.py (NumPy 1.24); writes activations.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(31)
x = rng.normal(0, 3, (3, 4))
STEP = 1e-30


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def softplus(u):
    return np.logaddexp(0, u)


def complex_derivative(f, u):
    """Im f(u + ih) / h: exact to rounding for analytic f."""
    return np.imag(f(u + 1j * STEP)) / STEP


smooth = {"sigmoid": sigmoid, "tanh": np.tanh}
calls = [("identity", [x], x), ("step", [x], np.heaviside(x, 0.0)), ("relu", [x], x.clip(min=0)), ("softplus", [x], softplus(x))]
calls += [("relu-derivative", [x], np.heaviside(x, 0.0))]
for name, f in smooth.items():
    calls += [(name, [x], f(x)), (name + "-derivative", [x], complex_derivative(f, x))]
for alpha in (0.01, 0.3, 1.0):
    calls += [
        ("leaky-relu", [x, alpha], np.where(x > 0, x, alpha * x)),
        ("leaky-relu-derivative", [x, alpha], np.select([x > 0], [np.ones_like(x)], alpha)),
        ("elu", [x, alpha], np.where(x > 0, x, alpha * (np.exp(x) - 1))),
        ("elu-derivative", [x, alpha], np.where(x > 0, 1.0, complex_derivative(lambda u: alpha * (np.exp(u) - 1), x))),
    ]
calls += [("sigmoid", [0.5], float(sigmoid(0.5))), ("relu", [-2.0], 0.0)]
large = np.array([-1000.0, -40.0, 40.0, 1000.0])
calls += [("softplus", [large], softplus(large)), ("sigmoid", [large], np.array([0.0, np.exp(-40) / (1 + np.exp(-40)), 1 / (1 + np.exp(-40)), 1.0]))]
store(__file__, calls)
