def relu(u):
    z = np.maximum(0, u)
    return np.minimum(1, z)
