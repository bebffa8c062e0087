def discounted_returns(r, gamma):
    g = 0
    out = np.empty_like(r)
    for t, x in enumerate(r):
        g = gamma * g + x
        out[t] = g
    return out
