def numerical_gradient(f, x, h):
    moved = x.copy()
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        moved[index] = x[index] + h
        right = f(moved)
        moved[index] = x[index] - h
        left = f(moved)
        grad[index] = (right - left) / (2 * h)
    return grad
