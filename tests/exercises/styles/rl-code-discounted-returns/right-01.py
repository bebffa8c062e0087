def discounted_returns(r, gamma):
    T = len(r)
    G = np.zeros(T)
    for t in range(T):
        for k in range(t, T):
            G[t] += gamma ** (k - t) * r[k]
    return G
