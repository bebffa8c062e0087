def attention(Q, K, V):
    T, d = Q.shape
    S = K.shape[0]
    out = np.zeros((T, V.shape[1]))
    for t in range(T):
        scores = np.zeros(S)
        for s in range(S):
            for k in range(d):
                scores[s] += Q[t, k] * K[s, k]
        scores /= d ** 0.5
        w = np.exp(scores - scores.max())
        w /= w.sum()
        for s in range(S):
            out[t] += w[s] * V[s]
    return out
