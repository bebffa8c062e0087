def attention(Q, K, V):
    scores = (Q / np.sqrt(Q.shape[1])) @ K.T
    log_sum = np.logaddexp.reduce(scores, axis=1)
    weights = np.exp(scores - log_sum.reshape(-1, 1))
    return weights @ V
