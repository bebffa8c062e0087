def cross_entropy(y, t):
    losses = []
    for i in range(len(t)):
        losses.append(-np.log(y[i][t[i] - 1] + EPSILON))
    return np.mean(losses)
