import numpy as np

# region body
def discounted_returns(r, gamma):
    G = np.zeros(len(r))
    g = 0.0
    for t in reversed(range(len(r))):
        g = gamma * (r[t] + g)
        G[t] = g
    return G
# endregion
