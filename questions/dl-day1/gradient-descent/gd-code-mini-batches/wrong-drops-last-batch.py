import numpy as np

# region body
def mini_batches(x, d, batch_size, permutation):
    batches = []
    for i in range(len(x) // batch_size):
        index = permutation[i * batch_size:(i + 1) * batch_size]
        batches.append([x[index], d[index]])
    return batches
# endregion
