import numpy as np

# region body
def adam_step(w, m, v, g, t, lr, beta1, beta2):
    """w, m, v, g: 同じ形状の配列。t は 1 から。更新後の (w, m, v) を返す。"""
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    w = w - lr * m_hat / (np.sqrt(v_hat) + 1e-8)
    return w, m, v
# endregion
