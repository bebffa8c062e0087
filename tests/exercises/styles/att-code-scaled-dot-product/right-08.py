def attention(Q, K, V):
    A = Q.copy()
    A = A @ K.T
    A *= 1 / np.sqrt(Q.shape[1])
    A -= A.max(axis=1, keepdims=True)
    np.exp(A, out=A)
    A /= A.sum(axis=1, keepdims=True)
    return A @ V
