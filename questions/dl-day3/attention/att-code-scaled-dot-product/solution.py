import numpy as np

# region body
def attention(Q, K, V):
    """Q: (T, d)、K: (S, d)、V: (S, e)。形状 (T, e) の配列を返す。"""
    d = Q.shape[1]
    scores = Q @ K.T / np.sqrt(d)
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = e / e.sum(axis=1, keepdims=True)
    return weights @ V
# endregion
