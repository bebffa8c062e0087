def discounted_returns(r, gamma):
    G = np.zeros(len(r))
    for t in range(len(r) - 2, -1, -1):
        G[t] = r[t + 1] + gamma * G[t + 1]
    return G
