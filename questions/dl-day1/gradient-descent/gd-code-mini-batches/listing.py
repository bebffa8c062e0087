import numpy as np

# region body
def mini_batches(x, d, batch_size, permutation):
    """x: (N, n)、d: (N, k)、permutation: (N,)。[x_batch, d_batch] のリストを返す。"""
    pass
# endregion
