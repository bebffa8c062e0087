def attention(Q, K, V):
    return (Q @ K.T) @ V / np.sqrt(Q.shape[1])
