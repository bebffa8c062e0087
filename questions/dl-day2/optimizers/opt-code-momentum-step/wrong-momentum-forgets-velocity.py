import numpy as np

# region body
def momentum_step(w, v, g, lr, mu):
    v = -lr * g
    w = w + v
    return w, v
# endregion
