import numpy as np

# region body
def adam_step(w, m, v, g, t, lr, beta1, beta2):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    v_hat = v / (1 - beta2**t)
    w = w - lr * g / (np.sqrt(v_hat) + 1e-8)
    return w, m, v
# endregion
