def max_pool(x, size, stride):
    H, W = x.shape
    y = np.zeros(((H - size) // stride + 1, (W - size) // stride + 1))
    for i, j in np.ndindex(*y.shape):
        window = x[i * stride:i * stride + size, j * stride:j * stride + size]
        y[i, j] = max(window.max(), -window.min())
    return y
