def discounted_returns(r, gamma):
    G = r.copy()
    for t in range(len(r) - 2, -1, -1):
        G[t] += gamma * G[t + 1]
    return G
