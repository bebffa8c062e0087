import numpy as np

# region body
def train_epoch(x, d, W, b, learning_rate, batch_size):
    """x: (N, n)、d: (N, k)、W: (n, k)、b: (k,)。1エポック学習した W と b を返す。"""
    for start in range(0, len(x), batch_size):
        xb = x[start:start + batch_size]
        db = d[start:start + batch_size]
        # ここから、このミニバッチでの順伝播・勾配・更新を書く

    return W, b
# endregion
