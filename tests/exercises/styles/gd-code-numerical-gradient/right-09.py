def numerical_gradient(f, x, h):
    right = np.zeros_like(x)
    left = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[index] += h
        b[index] -= h
        right[index], left[index] = f(a), f(b)
        print(index, right[index] - left[index])
    return (right - left) / (2 * h)
