def affine(x, W, b):
    u = np.zeros((x.shape[0], W.shape[1]))
    for s in range(x.shape[0]):
        for j in range(W.shape[1]):
            total = b[j]
            for i in range(x.shape[1]):
                total += x[s, i] * W[i, j]
            u[s, j] = total
    return u
