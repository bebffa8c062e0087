def softmax(u):
    c = u.max()
    total = np.exp(u - c).sum()
    return np.exp(u - c) / total
