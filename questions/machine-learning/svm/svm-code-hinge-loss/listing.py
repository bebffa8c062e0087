import numpy as np

# region body
def hinge_loss(w, b, x, d):
    """w: (m,)、b: 数、x: (n, m)、d: -1 か +1 の (n,)。ヒンジ損失の平均を返す。"""
    pass
# endregion
