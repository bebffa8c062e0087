def attention(Q, K, V):
    s = Q @ K.T
    w = np.exp(s - s.max(axis=1, keepdims=True))
    w = w / w.sum(axis=1, keepdims=True)
    return (w @ V) / Q.shape[1] ** 0.5
