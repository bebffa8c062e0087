def relu(u):
    z = np.zeros(u.shape)
    z[u > 0] = 1
    return z
