def affine_backward(delta, x, W):
    N, k = delta.shape
    n = x.shape[1]
    dx = np.zeros((N, n))
    dW = np.zeros((n, k))
    db = np.zeros(k)
    for s in range(N):
        for j in range(k):
            db[j] += delta[s, j]
            for i in range(n):
                dx[s, i] += delta[s, j] * W[i, j]
                dW[i, j] += x[s, i] * delta[s, j]
    return dx, dW, db
