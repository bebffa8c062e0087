def sigmoid(u):
    u = np.clip(u, -100, 100)
    return (np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u))
