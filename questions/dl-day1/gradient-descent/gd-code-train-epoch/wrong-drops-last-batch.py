import numpy as np

# region body
def train_epoch(x, d, W, b, learning_rate, batch_size):
    for i in range(len(x) // batch_size):
        xb = x[i * batch_size:(i + 1) * batch_size]
        db = d[i * batch_size:(i + 1) * batch_size]
        delta = (xb @ W + b - db) / batch_size
        W = W - learning_rate * xb.T @ delta
        b = b - learning_rate * delta.sum(axis=0)
    return W, b
# endregion
