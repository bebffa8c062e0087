def discounted_returns(r, gamma):
    return np.array([r[t:].sum() for t in range(len(r))])
