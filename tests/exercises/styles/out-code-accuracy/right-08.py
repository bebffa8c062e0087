def accuracy(y, d):
    best = np.eye(y.shape[1])[y.argmax(axis=1)]
    return np.einsum('ni,ni->', best, d) / y.shape[0]
