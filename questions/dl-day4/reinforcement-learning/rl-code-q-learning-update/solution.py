import numpy as np

# region body
def q_update(Q, s, a, r, s_next, done, alpha, gamma):
    """Q: (状態の数, 行動の数) の表。Q[s, a] を更新した表を返す。"""
    target = r if done else r + gamma * np.max(Q[s_next])
    Q[s, a] += alpha * (target - Q[s, a])
    return Q
# endregion
