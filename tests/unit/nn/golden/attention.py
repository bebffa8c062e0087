"""Golden values of attention, positional encoding, word vectors and distillation, in NumPy.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/attention.py (NumPy 1.24); writes attention.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(2017)
calls = []


def weights_of(Q, K, scale, mask=None):
    """Row by row, over the keys that may be seen only."""
    rows = np.zeros((len(Q), len(K)))
    for t, q in enumerate(Q):
        seen = np.arange(len(K)) if mask is None else np.flatnonzero(mask[t])
        e = np.exp([q.dot(K[s]) / scale for s in seen])
        rows[t, seen] = e / e.sum()
    return rows


for T, S, d, e in [(3, 4, 2, 5), (1, 3, 4, 1), (4, 4, 3, 3)]:
    Q, K, V = rng.normal(size=(T, d)), rng.normal(size=(S, d)), rng.normal(size=(S, e))
    A = weights_of(Q, K, d**0.5)
    calls.append(("attention-weights", (Q, K), A))
    calls.append(("scaled-dot-product-attention", (Q, K, V), np.einsum("ts,se->te", A, V)))
    calls.append(("dot-product-attention", (Q, K, V), np.einsum("ts,se->te", weights_of(Q, K, 1), V)))
    mask = rng.random((T, S)) < 0.5
    mask[:, 0] = True
    calls.append(("masked-attention", (Q, K, V, mask), weights_of(Q, K, d**0.5, mask) @ V))
    if T == S:
        calls.append(("causal-self-attention", (Q, K, V), weights_of(Q, K, d**0.5, np.tri(T)) @ V))
    # ∂E/∂score from the full Jacobian of each row's softmax.
    dO = rng.normal(size=(T, e))
    dS = np.stack([(np.diag(a) - np.outer(a, a)) @ (V @ g) for a, g in zip(A, dO)]) / d**0.5
    calls.append(("scaled-dot-product-attention-backward", (dO, Q, K, V), [dS @ K, dS.T @ Q, A.T @ dO]))

for T, D, heads in [(3, 4, 2), (5, 6, 3), (2, 4, 1)]:
    x, W_q, W_k, W_v, W_o = rng.normal(size=(T, D)), *rng.normal(size=(4, D, D))
    w = D // heads
    parts = []
    for h in range(heads):
        part = slice(h * w, (h + 1) * w)
        parts.append(weights_of(x @ W_q[:, part], x @ W_k[:, part], w**0.5) @ (x @ W_v[:, part]))
    calls.append(("multi-head-attention", (x, W_q, W_k, W_v, W_o, heads), np.hstack(parts) @ W_o))

for length, d in [(4, 6), (50, 4), (1, 2), (3, 5)]:
    # Sine and cosine are the parts of one complex number turning.
    turns = np.exp(1j * np.outer(np.arange(length), 10000.0 ** (-np.arange(0, d, 2) / d)))
    table = np.zeros((length, d + 1))
    table[:, 0:d:2], table[:, 1 : d + 1 : 2] = turns.imag, turns.real
    calls.append(("positional-encoding", (length, d), table[:, :d]))

W, ids = rng.normal(size=(6, 3)), np.array([[1, 4, 1], [0, 5, 1]])
one_hot = np.eye(6)[ids]
calls.append(("embedding", (W, ids), one_hot @ W))
dz = rng.normal(size=(2, 3, 3))
calls.append(("embedding-backward", (dz, ids, 6), np.einsum("abv,abd->vd", one_hot, dz)))
h, context, sampled = rng.normal(size=4), rng.normal(size=4), rng.normal(size=(3, 4))
sigmoid = lambda u: 1 / (1 + np.exp(-u))
calls.append(("negative-sampling-error", (h, context, sampled), -np.log(sigmoid(context @ h) * np.prod(1 - sigmoid(sampled @ h)))))

student, teacher = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
for temperature in (1, 4.0):
    p = np.exp(teacher) ** (1 / temperature)
    q = np.exp(student) ** (1 / temperature)
    p, q = p / p.sum(axis=1, keepdims=True), q / q.sum(axis=1, keepdims=True)
    calls.append(("softened-softmax", (student, temperature), q))
    calls.append(("distillation-error", (student, teacher, temperature), temperature**2 * np.mean(-(p * np.log(q)).sum(axis=1))))

store(__file__, calls)
