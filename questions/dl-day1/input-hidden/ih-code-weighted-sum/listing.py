import numpy as np

# region body
def weighted_sum(x, w, b):
    """x: 形状 (n,)、w: 形状 (n,)、b: 数。総入力 u（数）を返す。"""
    pass
# endregion
