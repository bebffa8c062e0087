import numpy as np

# region body
def discounted_returns(r, gamma):
    G = []
    g = 0.0
    for reward in r[::-1]:
        g = reward + gamma * g
        G.append(g)
    return np.array(G)
# endregion
