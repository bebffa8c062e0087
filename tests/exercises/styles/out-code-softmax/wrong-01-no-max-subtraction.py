def softmax(u):
    if u.ndim == 1:
        return np.exp(u) / np.sum(np.exp(u))
    return np.array([np.exp(row) / np.sum(np.exp(row)) for row in u])
