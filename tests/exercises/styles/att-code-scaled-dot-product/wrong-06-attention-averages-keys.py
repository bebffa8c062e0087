def attention(Q, K, V):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    w /= w.sum(axis=1, keepdims=True)
    return np.array([sum(w[t, i] * K[i] for i in range(len(K))) for t in range(len(Q))])
