def discounted_returns(r, gamma):
    return np.array([sum(gamma ** (k - t + 1) * r[k] for k in range(t, len(r))) for t in range(len(r))])
