def relu(u):
    return np.maximum(0, u, out=u)
