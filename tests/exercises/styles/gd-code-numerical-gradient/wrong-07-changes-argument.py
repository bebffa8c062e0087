def numerical_gradient(f, x, h):
    grad = np.zeros_like(x)
    it = np.nditer(x, flags=['multi_index'])
    while not it.finished:
        idx = it.multi_index
        x[idx] += h
        a = f(x)
        x[idx] -= 2 * h
        b = f(x)
        grad[idx] = (a - b) / (2 * h)
        it.iternext()
    return grad
