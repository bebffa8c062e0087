def softmax(u):
    if u.ndim == 2:
        u = u.T
        u = u - np.max(u, axis=0)
        y = np.exp(u) / np.sum(np.exp(u), axis=0)
        return y.T
    u = u - np.max(u)
    return np.exp(u) / np.sum(np.exp(u))
