def softmax(u):
    e = np.exp(u - np.max(u, axis=-1, keepdims=True))
    return np.round(e / e.sum(axis=-1, keepdims=True), 2)
