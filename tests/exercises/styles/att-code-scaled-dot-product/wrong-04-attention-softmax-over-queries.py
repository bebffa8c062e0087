def attention(Q, K, V):
    s = (K @ Q.T / np.sqrt(Q.shape[1]))
    e = np.exp(s - s.max(axis=1, keepdims=True))
    w = e / e.sum(axis=1, keepdims=True)
    return w.T @ V
