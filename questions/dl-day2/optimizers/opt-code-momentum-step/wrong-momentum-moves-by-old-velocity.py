import numpy as np

# region body
def momentum_step(w, v, g, lr, mu):
    w = w + v
    v = mu * v - lr * g
    return w, v
# endregion
