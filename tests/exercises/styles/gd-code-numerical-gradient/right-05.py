def numerical_gradient(f, x, h):
    def partial(index):
        moved = x.copy()
        moved[index] += h
        right = f(moved)
        moved[index] = x[index] - h
        return (right - f(moved)) / 2 / h

    grad = np.zeros_like(x)
    for index, _ in np.ndenumerate(x):
        grad[index] = partial(index)
    return grad
