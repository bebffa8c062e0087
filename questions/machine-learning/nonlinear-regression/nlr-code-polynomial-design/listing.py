import numpy as np

# region body
def design_matrix(x, degree):
    """x: (n,)、degree: 次数 M。計画行列 (n, M + 1) を返す。"""
    pass
# endregion
