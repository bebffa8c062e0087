import numpy as np

# region body
def mini_batches(x, d, batch_size, permutation):
    x = x[permutation]
    batches = []
    for start in range(0, len(x), batch_size):
        batches.append([x[start:start + batch_size], d[start:start + batch_size]])
    return batches
# endregion
