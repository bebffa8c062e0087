def softmax(u):
    c = u.max(axis=-1, keepdims=True)
    np.subtract(u, c, out=u)
    e = np.exp(u)
    return e / np.sum(e, axis=-1, keepdims=True)
