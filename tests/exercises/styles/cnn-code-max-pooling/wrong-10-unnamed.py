def max_pool(x, size, stride):
    H, W = x.shape
    y = np.zeros(((H - size) // stride + 1, (W - size) // stride + 1))
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            for a in range(size):
                for b in range(size):
                    y[i, j] = max(y[i, j], x[i * stride + a, j * stride + b])
    return y
