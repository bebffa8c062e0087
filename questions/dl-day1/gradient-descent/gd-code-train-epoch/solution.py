import numpy as np

# region body
def train_epoch(x, d, W, b, learning_rate, batch_size):
    """x: (N, n)、d: (N, k)、W: (n, k)、b: (k,)。1エポック学習した W と b を返す。"""
    for start in range(0, len(x), batch_size):
        xb = x[start:start + batch_size]
        db = d[start:start + batch_size]
        y = xb @ W + b
        delta = (y - db) / len(xb)
        W = W - learning_rate * xb.T @ delta
        b = b - learning_rate * delta.sum(axis=0)
    return W, b
# endregion
