import numpy as np


def relu(u):
    return np.maximum(0, u)


def softmax(u):
    e = np.exp(u - u.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)

# region body
def forward(network, x):
    """x: 形状 (n,) または (N, n)。中間層の出力 z1 とネットワークの出力 y を返す。"""
    W1, b1 = network['W1'], network['b1']
    W2, b2 = network['W2'], network['b2']

    # ここを書く

    return z1, y
# endregion
