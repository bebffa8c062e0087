def numerical_gradient(f, x, h):
    base = f(x)
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[index] = h
        grad[index] = (f(x + e) - base) / h
    return grad
