def relu(u):
    return np.where(u < 0, -u, u)
