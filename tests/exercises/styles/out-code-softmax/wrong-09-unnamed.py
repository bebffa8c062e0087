def softmax(u):
    e = np.exp(u - u.max(axis=1))
    return e / e.sum(axis=1)
