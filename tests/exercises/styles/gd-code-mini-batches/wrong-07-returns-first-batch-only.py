def mini_batches(x, d, batch_size, permutation):
    index = permutation[:batch_size]
    return [[x[index], d[index]]]
