def slope(value):
    """1つの数での傾き。"""
    return float(value > 0)


def relu_derivative(u):
    d = np.empty(np.shape(u), dtype=float)
    for position in np.ndindex(d.shape):
        d[position] = slope(u[position])
    return d
