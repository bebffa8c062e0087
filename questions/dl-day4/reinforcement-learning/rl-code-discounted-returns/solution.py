import numpy as np

# region body
def discounted_returns(r, gamma):
    """r: 形状 (T,) の報酬。各時刻の割引収益を形状 (T,) の配列で返す。"""
    G = np.zeros(len(r))
    g = 0.0
    for t in reversed(range(len(r))):
        g = r[t] + gamma * g
        G[t] = g
    return G
# endregion
