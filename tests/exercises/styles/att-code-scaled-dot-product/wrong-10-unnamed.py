def attention(Q, K, V):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    w = np.zeros_like(s)
    w[np.arange(len(s)), s.argmax(axis=1)] = 1
    return w @ V
