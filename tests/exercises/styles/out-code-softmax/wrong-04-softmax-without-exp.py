def softmax(u):
    return (u.T / np.sum(u, axis=-1)).T
