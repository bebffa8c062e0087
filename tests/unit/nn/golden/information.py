"""Golden values of entropy, divergences and mutual information, by loops that skip zeros.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/information.py (NumPy 1.24); writes information.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(1948)
calls = []


def entropy(p):
    kept = p[p > 0]
    return -np.sum(kept * np.log(kept))


def kl(p, q):
    return sum(a * (np.log(a) - np.log(b)) for a, b in zip(p, q) if a > 0)


def mutual(joint):
    """As H(X) + H(Y) − H(X, Y)."""
    return entropy(joint.sum(axis=1)) + entropy(joint.sum(axis=0)) - entropy(joint.ravel())


pairs = [(rng.dirichlet(np.ones(n)), rng.dirichlet(np.ones(n))) for n in (2, 3, 6)]
pairs.append((np.array([0.5, 0.5, 0.0]), np.array([0.25, 0.25, 0.5])))
pairs.append((np.array([0.0, 1.0]), np.array([0.5, 0.5])))
for p, q in pairs:
    middle = (p + q) / 2
    calls += [
        ("entropy", [p], entropy(p) / np.log(2)),
        ("cross-entropy-of-distributions", [p, q], entropy(p) + kl(p, q)),
        ("kl-divergence", [p, q], kl(p, q)),
        ("js-divergence", [p, q], entropy(middle) - (entropy(p) + entropy(q)) / 2),
    ]
calls += [("self-information", [probability], bits) for probability, bits in [(1, 0), (0.5, 1), (0.125, 3)]]

joints = [rng.dirichlet(np.ones(n * m)).reshape(n, m) for n, m in [(2, 2), (3, 4), (2, 5)]]
joints.append(np.array([[0.5, 0.0], [0.0, 0.5]]))
joints.append(np.outer([0.2, 0.8], [0.1, 0.3, 0.6]))
for joint in joints:
    calls += [
        ("mutual-information", [joint], mutual(joint)),
        ("conditional-entropy", [joint], entropy(joint.ravel()) - entropy(joint.sum(axis=1))),
    ]

store(__file__, calls)
