def sigmoid(u):
    z = u.copy()
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    z **= -1
    return z
