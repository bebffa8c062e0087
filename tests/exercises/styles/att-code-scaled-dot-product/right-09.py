def attention(Q, K, V):
    scores = (Q[:, None, :] * K[None, :, :]).sum(axis=2) / np.sqrt(Q.shape[1])
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    numerator = e @ V
    return numerator / e.sum(axis=1, keepdims=True)
