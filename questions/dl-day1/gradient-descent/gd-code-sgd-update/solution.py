import numpy as np

# region body
def sgd_update(network, grads, learning_rate):
    """network: パラメータの辞書。grads: 同じキーの勾配の辞書。network の中身を書き換える。"""
    for key in network:
        network[key] -= learning_rate * grads[key]
# endregion
