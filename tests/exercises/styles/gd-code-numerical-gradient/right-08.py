def numerical_gradient(f, x, h):
    if x.ndim == 1:
        grad = np.zeros_like(x)
        for i in range(len(x)):
            e = np.zeros_like(x)
            e[i] = h
            grad[i] = (f(x + e) - f(x - e)) / (2 * h)
        return grad
    return numerical_gradient(lambda flat: f(flat.reshape(x.shape)), x.ravel(), h).reshape(x.shape)
