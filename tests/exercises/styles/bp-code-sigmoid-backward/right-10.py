def sigmoid_backward(dz, z):
    if z.ndim == 1:
        return np.array([g * s * (1 - s) for g, s in zip(dz, z)])
    return [sigmoid_backward(g, s) for g, s in zip(dz, z)]
