def numerical_gradient(f, x, h):
    steps = h * np.eye(x.size)
    return np.array([(f(x + e.reshape(x.shape)) - f(x - e.reshape(x.shape))) / h for e in steps]).reshape(x.shape)
