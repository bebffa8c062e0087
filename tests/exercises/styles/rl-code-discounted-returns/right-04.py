def discounted_returns(r, gamma):
    T = len(r)
    lag = np.arange(T)[None, :] - np.arange(T)[:, None]
    return np.where(lag >= 0, float(gamma) ** np.maximum(lag, 0), 0) @ r
