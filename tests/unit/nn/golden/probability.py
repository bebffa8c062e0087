"""Golden values of covariances, probabilities and estimates, by NumPy's own functions or Python's exact ones.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/probability.py (NumPy 1.24); writes probability.json beside it.
"""

import math
import statistics

import numpy as np
from store import store

rng = np.random.default_rng(1763)
calls = []

for n, m in [(5, 2), (8, 3), (4, 1)]:
    x = rng.normal(size=(n, m)) * 3 + 10
    calls += [
        ("centre-columns", [x], x - x.mean(axis=0)),
        ("covariance-matrix", [x], np.cov(x, rowvar=False, ddof=0).reshape(m, m)),
        ("correlation-matrix", [x], np.corrcoef(x, rowvar=False).reshape(m, m)),
    ]

for n in (2, 3, 5):
    prior, likelihood = rng.dirichlet(np.ones(n)), rng.uniform(size=n)
    evidence = sum(p * l for p, l in zip(prior, likelihood))
    calls.append(("posterior", [prior, likelihood], np.array([p * l / evidence for p, l in zip(prior, likelihood)])))

for n, m in [(2, 3), (4, 2)]:
    prior, conditional = rng.dirichlet(np.ones(n)), rng.dirichlet(np.ones(m), size=n)
    calls.append(("joint-distribution", [prior, conditional], np.diag(prior) @ conditional))

for mu, sigma in [(0.0, 1.0), (2.5, 0.5), (-1.0, 4.0)]:
    x = rng.normal(mu, sigma, size=(2, 3))
    normal = statistics.NormalDist(mu, sigma)
    calls += [
        ("normal-density", [x, mu, sigma], np.vectorize(normal.pdf)(x)),
        ("normal-log-likelihood", [x.ravel(), mu, sigma], sum(math.log(normal.pdf(value)) for value in x.ravel())),
        ("normal-estimate", [x.ravel()], [statistics.fmean(x.ravel()), statistics.pvariance(x.ravel().tolist())]),
    ]

for k, n, p in [(0, 3, 0.2), (2, 5, 0.5), (7, 10, 0.9), (20, 40, 0.4)]:
    calls += [
        ("binomial-coefficient", [n, k], math.comb(n, k)),
        ("binomial-probability", [k, n, p], math.comb(n, k) * p**k * (1 - p) ** (n - k)),
    ]
calls.append(("binomial-coefficient", [3, 5], 0))

for n, p in [(4, 0.3), (9, 0.8), (1, 0.5)]:
    x = rng.integers(0, 2, n).astype(float)
    each = np.where(x == 1, p, 1 - p)
    calls += [
        ("bernoulli-likelihood", [x, p], np.prod(each)),
        ("bernoulli-log-likelihood", [x, p], np.sum(np.log(each))),
        ("bernoulli-score", [x, p], np.sum(np.where(x == 1, 1 / p, -1 / (1 - p)))),
        ("bernoulli-estimate", [x], np.count_nonzero(x) / n),
    ]

store(__file__, calls)
