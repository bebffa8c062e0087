def numerical_gradient(f, x, h):
    shape = x.shape
    flat = x.flatten()
    grad = []
    for i in range(flat.size):
        start = flat[i]
        flat[i] = start + h
        right = f(flat.reshape(shape))
        flat[i] = start - h
        left = f(flat.reshape(shape))
        flat[i] = start
        grad.append((right - left) / (2 * h))
    return np.array(grad).reshape(shape)
