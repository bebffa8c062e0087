def relu(u):
    return np.where(u > 0, 0, u)
