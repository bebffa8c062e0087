def softmax(u):
    u = u - u.max()
    total = np.sum(np.exp(u), axis=-1, keepdims=True)
    return np.exp(u) / total
