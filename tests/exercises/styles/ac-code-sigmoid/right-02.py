def sigmoid(u):
    u = np.clip(u, -500, 500)
    return 1 / (1 + np.exp(-u))
