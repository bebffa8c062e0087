"""Golden values of dropout and normalisation, feature by feature; gradients by complex steps.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/regularisation.py (NumPy 1.24); writes regularisation.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(37)
EPSILON, STEP = 1e-7, 1e-30
x, dy = rng.normal(1, 2, (5, 3)), rng.normal(size=(5, 3))
gamma, beta = rng.normal(1, 0.5, 3), rng.normal(size=3)
mask = np.array([[1, 0, 1], [0, 1, 1], [1, 1, 1], [0, 0, 1], [1, 1, 0]], dtype=bool)


def standardise(values, epsilon=EPSILON):
    centred = values - sum(values) / len(values)
    return centred / np.sqrt(sum(centred**2) / len(values) + epsilon)


def batch(x, gamma, beta):
    return np.stack([standardise(column) for column in x.T], axis=1) * gamma + beta


def layer(x, gamma, beta):
    return np.stack([standardise(row) for row in x]) * gamma + beta


def gradients(f):
    arguments = [x, gamma, beta]
    results = []
    for position, values in enumerate(arguments):
        gradient = np.zeros_like(values)
        for index in np.ndindex(values.shape):
            moved = [each.astype(complex) for each in arguments]
            moved[position][index] += 1j * STEP
            gradient[index] = (dy * f(*moved)).sum().imag / STEP
        results.append(gradient)
    return results


mu, var = rng.normal(size=3), rng.uniform(0.5, 2, 3)
store(
    __file__,
    [
        ("dropout", [x, mask], np.where(mask, x, 0.0)),
        ("dropout-prediction", [x, 0.25], 0.75 * x),
        ("inverted-dropout", [x, mask, 0.25], np.where(mask, x, 0.0) / 0.75),
        ("inverted-dropout-backward", [dy, mask, 0.25], np.where(mask, dy, 0.0) / 0.75),
        ("batch-normalisation", [x, gamma, beta], batch(x, gamma, beta)),
        ("batch-normalisation-prediction", [x, gamma, beta, mu, var], gamma * (x - mu) / np.sqrt(var + EPSILON) + beta),
        ("batch-normalisation-backward", [dy, x, gamma], gradients(batch)),
        ("layer-normalisation", [x, gamma, beta], layer(x, gamma, beta)),
        ("layer-normalisation", [x[0], gamma, beta], layer(x[:1], gamma, beta)[0]),
        ("layer-normalisation-backward", [dy, x, gamma], gradients(layer)),
    ],
)
