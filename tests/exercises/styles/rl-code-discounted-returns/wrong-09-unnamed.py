def discounted_returns(r, gamma):
    return r * gamma ** np.arange(len(r))
