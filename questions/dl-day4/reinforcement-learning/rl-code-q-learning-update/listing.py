import numpy as np

# region body
def q_update(Q, s, a, r, s_next, done, alpha, gamma):
    """Q: (状態の数, 行動の数) の表。Q[s, a] を更新した表を返す。"""
    pass
# endregion
