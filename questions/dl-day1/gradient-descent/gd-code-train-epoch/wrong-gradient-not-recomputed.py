import numpy as np

# region body
def train_epoch(x, d, W, b, learning_rate, batch_size):
    error = x @ W + b - d
    for start in range(0, len(x), batch_size):
        xb = x[start:start + batch_size]
        delta = error[start:start + batch_size] / len(xb)
        W = W - learning_rate * xb.T @ delta
        b = b - learning_rate * delta.sum(axis=0)
    return W, b
# endregion
