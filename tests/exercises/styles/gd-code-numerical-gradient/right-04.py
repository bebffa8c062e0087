def numerical_gradient(f, x, h):
    steps = h * np.eye(x.size)
    slopes = [(f(x + e.reshape(x.shape)) - f(x - e.reshape(x.shape))) / (h + h) for e in steps]
    return np.reshape(slopes, x.shape)
