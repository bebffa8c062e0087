import numpy as np

# region body
def causal_attention(Q, K, V):
    """Q, K: (T, d)、V: (T, e)。未来の位置を隠した attention の出力 (T, e) を返す。"""
    T, d = Q.shape
    scores = Q @ K.T / np.sqrt(d)
    future = np.triu(np.ones((T, T), dtype=bool), k=1)
    scores = np.where(future, -np.inf, scores)
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = e / e.sum(axis=1, keepdims=True)
    return weights @ V
# endregion
