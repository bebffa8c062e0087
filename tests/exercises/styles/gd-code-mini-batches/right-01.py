def mini_batches(x, d, batch_size, permutation):
    starts = range(0, x.shape[0], batch_size)
    return [[x[permutation[s:s + batch_size]], d[permutation[s:s + batch_size]]] for s in starts]
