def attention(Q, K, V):
    a = np.exp(Q @ K.T - (Q @ K.T).max(axis=1, keepdims=True))
    return (a @ V) / a.sum(axis=1, keepdims=True)
