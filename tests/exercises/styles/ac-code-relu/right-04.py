def relu(u):
    return (u + np.abs(u)) / 2
