import numpy as np

# region body
def init_network(n, h, k, randn):
    """n, h, k: 入力層・中間層・出力層のノード数。パラメータの辞書を返す。"""
    network = {}

    network['W1'] = 0.01 * randn(n, h)
    network['b1'] = np.zeros(h)
    network['W2'] = 0.01 * randn(h, k)
    network['b2'] = np.zeros(k)

    return network
# endregion
