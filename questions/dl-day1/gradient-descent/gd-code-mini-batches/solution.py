import numpy as np

# region body
def mini_batches(x, d, batch_size, permutation):
    """x: (N, n)、d: (N, k)、permutation: (N,)。[x_batch, d_batch] のリストを返す。"""
    batches = []
    for start in range(0, len(x), batch_size):
        index = permutation[start:start + batch_size]
        batches.append([x[index], d[index]])
    return batches
# endregion
