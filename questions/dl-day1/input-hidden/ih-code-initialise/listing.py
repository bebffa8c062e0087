import numpy as np

# region body
def init_network(n, h, k, randn):
    """n, h, k: 入力層・中間層・出力層のノード数。パラメータの辞書を返す。"""
    network = {}

    # ここを書く

    return network
# endregion
