def mini_batches(x, d, batch_size, permutation):
    return [[x[permutation[i:i + batch_size]], d[permutation[i:i + batch_size]]] for i, _ in enumerate(x)]
