import numpy as np

# region body
def entropy(p):
    """p: 確率の配列 (n,)。エントロピー（ビット）を返す。"""
    pass
# endregion
