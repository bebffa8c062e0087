def discounted_returns(r, gamma):
    G = r.copy()
    for t in range(len(r) - 1):
        G[t] = r[t] + gamma * r[t + 1]
    return G
