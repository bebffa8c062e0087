"""Golden values of metrics, splits and standardisation, by counting pairs, thresholds and cells in NumPy.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/metrics.py (NumPy 1.24); writes metrics.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(1979)
calls = []


def ratio(part, whole):
    return part / whole if whole else 0.0


def auc(scores, d):
    """Trapezia under the curve of true against false positive rate, one point a threshold."""
    thresholds = np.concatenate([[np.inf], np.unique(scores)[::-1]])
    tpr = np.array([np.mean(scores[d == 1] >= t) for t in thresholds])
    fpr = np.array([np.mean(scores[d == 0] >= t) for t in thresholds])
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)


def average_precision(scores, hits, truths):
    """The area under the precision envelope between the points of recall, as the VOC development kit computes it."""
    hits = hits[np.argsort(-scores, kind="stable")]
    tp, fp = np.cumsum(hits), np.cumsum(1 - hits)
    recall = np.concatenate([[0.0], tp / truths, [1.0]])
    precision = np.concatenate([[0.0], tp / (tp + fp), [0.0]])
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    return np.sum(np.diff(recall) * envelope[1:])


for n, classes in [(10, 2), (25, 4), (6, 3)]:
    y, d = rng.integers(0, classes, n), rng.integers(0, classes, n)
    matrix = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(matrix, (d, y), 1)
    calls += [("confusion-matrix", [y, d, classes], matrix), ("classification-accuracy", [y, d], np.trace(matrix) / n)]

pairs = [(rng.integers(0, 2, n), rng.integers(0, 2, n)) for n in (8, 15, 30)]
pairs += [(np.zeros(4, dtype=np.int64), np.array([0, 1, 1, 0])), (np.array([1, 0, 1]), np.zeros(3, dtype=np.int64))]
for y, d in pairs:
    hit = np.sum((y == 1) & (d == 1))
    p, r = ratio(hit, np.sum(y == 1)), ratio(hit, np.sum(d == 1))
    f1 = ratio(2 * p * r, p + r)
    calls += [
        ("precision", [y, d], p),
        ("recall", [y, d], r),
        ("f1-score", [y, d], f1),
        ("precision-recall-f1", [y, d], [p, r, f1]),
        ("f-beta", [y, d, 2], ratio(5 * p * r, 4 * p + r)),
        ("f-beta", [y, d, 0.5], ratio(1.25 * p * r, 0.25 * p + r)),
    ]

for n, steps in [(8, 1000), (20, 5)]:
    scores, d = rng.integers(0, steps, n) / steps, np.resize([0, 1, 1], n)
    calls.append(("roc-auc", [scores, d], auc(scores, d)))

for a, b, value in [
    ([0, 0, 2, 2], [1, 1, 3, 3], 1 / 7),
    ([0, 0, 4, 4], [1, 1, 3, 3], 4 / 16),
    ([0, 0, 1, 1], [2, 2, 3, 3], 0),
    ([0, 0, 1, 1], [1, 0, 2, 1], 0),
    ([1, 2, 4, 7], [1, 2, 4, 7], 1),
    ([1, 1, 1, 1], [1, 1, 1, 1], 0),
]:
    calls.append(("intersection-over-union", [np.array(a, dtype=float), np.array(b, dtype=float)], value))

detections = []
for n, truths in [(6, 4), (10, 7), (3, 3)]:
    scores = rng.permutation(n) / n
    hits = np.zeros(n, dtype=np.int64)
    hits[rng.permutation(n)[: min(n, truths) - 1]] = 1
    detections.append((scores, hits, truths))
    calls.append(("average-precision", [scores, hits, truths], average_precision(scores, hits, truths)))
calls.append(("average-precision", [np.array([0.9, 0.1]), np.array([0, 0]), 2], 0))
calls.append(("mean-average-precision", [detections], np.mean([average_precision(*each) for each in detections])))

for n, k in [(10, 5), (11, 4), (7, 7)]:
    order = rng.permutation(n)
    parts = np.array_split(order, k)
    for fold in (0, 1, k - 1):
        rest = np.concatenate(parts[:fold] + parts[fold + 1 :])
        calls.append(("k-fold", [order, k, fold], [rest, parts[fold]]))

for n, k, m in [(6, 3, 2), (9, 1, 4)]:
    train, test = rng.normal(5, 3, size=(n, m)), rng.normal(4, 2, size=(k, m))
    train[:, 0] = 2.0
    mean = train.mean(axis=0)
    deviation = np.sqrt(((train - mean) ** 2).mean(axis=0))
    deviation[0] = 1.0
    calls.append(("standardise-split", [train, test], [(train - mean) / deviation, (test - mean) / deviation]))

store(__file__, calls)
