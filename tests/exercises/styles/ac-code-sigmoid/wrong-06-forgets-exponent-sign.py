def sigmoid(u):
    plus = np.exp(-np.clip(u, -500, 500))
    return plus / (1 + plus)
