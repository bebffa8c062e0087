import numpy as np

# region body
def momentum_step(w, v, g, lr, mu):
    v = mu * v - (1 - mu) * lr * g
    return w + v, v
# endregion
