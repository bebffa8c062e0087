import numpy as np

# region body
def mini_batches(x, d, batch_size, permutation):
    batches = []
    for start in range(len(x)):
        index = permutation[start:start + batch_size]
        batches.append([x[index], d[index]])
    return batches
# endregion
