import numpy as np

# region body
def mini_batches(x, d, batch_size, permutation):
    return [[x[index], d[index]] for index in np.array_split(permutation, batch_size)]
# endregion
