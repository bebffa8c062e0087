def softmax(u):
    if u.ndim == 1:
        e = np.exp(u - u.max())
        return e / e.sum()
    return np.array([softmax(column) for column in u.T]).T
