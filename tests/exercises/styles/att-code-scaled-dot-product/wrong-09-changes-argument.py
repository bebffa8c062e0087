def attention(Q, K, V):
    Q /= np.sqrt(Q.shape[1])
    s = Q @ K.T
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True) @ V
