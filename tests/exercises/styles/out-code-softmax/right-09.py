def softmax(u):
    if u.ndim > 1:
        return np.array([softmax(row) for row in u])
    e = np.exp(u - max(u))
    return e / sum(e)
