def discounted_returns(r, gamma):
    G = [r[0]]
    for x in r[1:]:
        G.append(x + gamma * G[-1])
    return np.array(G)
