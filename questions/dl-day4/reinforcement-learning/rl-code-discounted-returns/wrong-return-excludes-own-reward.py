import numpy as np

# region body
def discounted_returns(r, gamma):
    T = len(r)
    G = np.zeros(T)
    for t in range(T):
        for k in range(t + 1, T):
            G[t] += gamma ** (k - t - 1) * r[k]
    return G
# endregion
