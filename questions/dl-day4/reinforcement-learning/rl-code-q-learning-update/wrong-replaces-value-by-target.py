import numpy as np

# region body
def q_update(Q, s, a, r, s_next, done, alpha, gamma):
    Q[s, a] = r if done else r + gamma * np.max(Q[s_next])
    return Q
# endregion
