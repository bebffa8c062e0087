def discounted_returns(r, gamma):
    for t in range(len(r) - 2, -1, -1):
        r[t] += gamma * r[t + 1]
    return r
