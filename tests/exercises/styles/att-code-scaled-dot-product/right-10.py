def attention(Q, K, V):
    def one(q):
        s = np.matmul(K, q) / np.sqrt(K.shape[1])
        w = np.exp(s - s.max())
        return np.average(V, axis=0, weights=w)

    print("queries:", len(Q))
    return np.apply_along_axis(one, 1, Q)
