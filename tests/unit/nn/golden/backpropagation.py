"""Golden values of layers and networks, sample by sample with explicit sums; gradients of networks by complex steps.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/backpropagation.py (NumPy 1.24); writes backpropagation.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(34)
STEP = 1e-30


def relu(u):
    return np.where(u.real > 0, u, 0 * u)


def softmax(u):
    e = np.exp(u)
    return e / e.sum()


def total_input(x, W, b):
    return np.array([sum(x[i] * W[i, j] for i in range(len(x))) + b[j] for j in range(len(b))])


def two_layers(net, x):
    z1 = relu(total_input(x, net["W1"], net["b1"]))
    return z1, softmax(total_input(z1, net["W2"], net["b2"]))


def mean_error(net, X, D):
    return sum(-(d * np.log(two_layers(net, x)[1])).sum() for x, d in zip(X, D)) / len(X)


def complex_gradients(net, error):
    """Im E(w + ih) / h for every parameter: exact to rounding while no unit of ReLU stands at 0."""
    gradients = {}
    for name, w in net.items():
        gradients[name] = np.zeros_like(w)
        for index in np.ndindex(w.shape):
            moved = {key: value.astype(complex) for key, value in net.items()}
            moved[name][index] += 1j * STEP
            gradients[name][index] = error(moved).imag / STEP
    return gradients


def affine_backward(delta, x, W):
    dx = np.einsum("nk,ik->ni", delta, W)
    dW = sum(np.outer(x[n], delta[n]) for n in range(len(x)))
    return [dx, dW, sum(delta[n] for n in range(len(delta)))]


X, W, b, delta = rng.normal(size=(5, 3)), rng.normal(size=(3, 2)), rng.normal(size=2), rng.normal(size=(5, 2))
U = np.array([total_input(x, W, b) for x in X])
dz, u = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
z = 1 / (1 + np.exp(-u))
P, T = rng.dirichlet(np.ones(3), 4), np.eye(3)[[2, 0, 1, 1]]
y, d = rng.uniform(0.05, 0.95, 3), np.array([0.0, 1.0, 0.5])
calls = [
    ("affine", [X, W, b], U),
    ("affine", [X[0], W, b], U[0]),
    ("hidden-layer", [X, W, b], relu(U)),
    ("affine-backward", [delta, X, W], affine_backward(delta, X, W)),
    ("affine-backward", [delta[0], X[0], W], [W @ delta[0], np.outer(X[0], delta[0]), delta[0]]),
    ("sigmoid-backward", [dz, z], dz * np.exp(-u) / (1 + np.exp(-u)) ** 2),
    ("tanh-backward", [dz, np.tanh(u)], dz / np.cosh(u) ** 2),
    ("relu-backward", [dz, u], np.array([g if v > 0 else 0.0 for g, v in zip(dz.ravel(), u.ravel())]).reshape(dz.shape)),
    ("softmax-cross-entropy-backward", [P, T], np.array([p - t for p, t in zip(P, T)]) / 4),
    ("softmax-cross-entropy-backward", [P[0], T[0]], P[0] - T[0]),
    ("sigmoid-cross-entropy-delta", [y, d], (y - d) / 3),
    ("sigmoid-squared-error-delta", [y, d], np.array([(a - t) * a * (1 - a) for a, t in zip(y, d)])),
    ("gradient-check", [np.array([1.0, 2.0]), np.array([1.0, 2.0])], 0.0),
    ("gradient-check", [np.array([3.0, 0.0]), np.array([0.0, 4.0])], 5 / 7),
    ("gradient-check", [np.zeros(2), np.zeros(2)], 0.0),
]
net = {"W1": rng.normal(size=(3, 4)), "b1": rng.normal(size=4), "W2": rng.normal(size=(4, 3)), "b2": rng.normal(size=3)}
X = rng.normal(size=(4, 3))
passes = [two_layers(net, x) for x in X]
Z1, Y = np.array([p[0] for p in passes]), np.array([p[1] for p in passes])
gradients = complex_gradients(net, lambda moved: mean_error(moved, X, T))
one = complex_gradients(net, lambda moved: mean_error(moved, X[:1], T[:1]))
calls += [
    ("two-layer-forward", [net, X], [Z1, Y]),
    ("two-layer-forward", [net, X[0]], [Z1[0], Y[0]]),
    ("two-layer-gradient", [net, X, T], gradients),
    ("two-layer-gradient", [net, X[0], T[0]], one),
    ("two-layer-backward", [net, X, T, Z1, Y], gradients),
    ("two-layer-backward", [net, X[0], T[0], Z1[0], Y[0]], one),
]
deep = {**net, "W3": rng.normal(size=(3, 2)), "b3": rng.normal(size=2)}
H1 = np.array([relu(total_input(x, deep["W1"], deep["b1"])) for x in X])
H2 = np.array([relu(total_input(z, deep["W2"], deep["b2"])) for z in H1])
calls.append(("three-layer-forward", [deep, X], [H1, H2, np.array([total_input(z, deep["W3"], deep["b3"]) for z in H2])]))
V1, V2, d1, d2 = rng.normal(size=(3, 2)), rng.normal(size=(3, 4)), rng.normal(size=(5, 2)), rng.normal(size=(5, 4))
calls.append(("branch-backward", [d1, V1, d2, V2], np.hstack([d1, d2]) @ np.hstack([V1, V2]).T))
store(__file__, calls)
