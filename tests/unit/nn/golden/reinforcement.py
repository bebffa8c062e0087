"""Golden values of value updates, returns and the policy gradient, in NumPy.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/reinforcement.py (NumPy 1.24); writes reinforcement.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(1992)
calls = []

for s, a, r, s2, a2, done in [(0, 1, 1.0, 2, 0, False), (3, 0, -2.5, 3, 1, False), (1, 1, 10.0, 0, 0, True)]:
    Q = rng.normal(size=(4, 2))
    for name, future, rest in [("q-learning-update", max(Q[s2]), ()), ("sarsa-update", Q[s2, a2], (a2,))]:
        new = Q.copy()
        new[s, a] = 0.7 * Q[s, a] + 0.3 * (r + (0 if done else 0.9 * future))
        calls.append((name, (Q, s, a, r, s2, *rest, done, 0.3, 0.9), new))

for rewards, gamma in [(np.array([1.0, 2.0, 3.0]), 0.5), (rng.normal(size=7), 0.99), (rng.normal(size=4), 0.0), (np.array([5.0]), 0.9)]:
    T = len(rewards)
    lag = np.arange(T) - np.arange(T)[:, None]
    calls.append(("discounted-returns", (rewards, gamma), np.where(lag >= 0, float(gamma) ** np.maximum(lag, 0), 0) @ rewards))

for s, a, G in [(0, 1, 2.0), (2, 0, -1.5)]:
    theta = rng.normal(size=(3, 4))

    def log_policy(t):
        return t[s, a] - np.log(np.exp(t[s]).sum())

    # The gradient by the complex step.
    gradient = np.zeros(theta.shape)
    for index in np.ndindex(theta.shape):
        moved = theta.astype(complex)
        moved[index] += 1e-30j
        gradient[index] = log_policy(moved).imag / 1e-30
    calls.append(("reinforce-update", (theta, s, a, G, 0.1), theta + 0.1 * G * gradient))

store(__file__, calls)
