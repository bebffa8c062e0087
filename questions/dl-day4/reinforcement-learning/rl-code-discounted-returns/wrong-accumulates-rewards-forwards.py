import numpy as np

# region body
def discounted_returns(r, gamma):
    G = np.zeros(len(r))
    g = 0.0
    for t in range(len(r)):
        g = r[t] + gamma * g
        G[t] = g
    return G
# endregion
