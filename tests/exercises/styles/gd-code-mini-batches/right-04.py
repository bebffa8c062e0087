def mini_batches(x, d, batch_size, permutation):
    if len(permutation) == 0:
        return []
    first, rest = permutation[:batch_size], permutation[batch_size:]
    return [[x[first], d[first]]] + mini_batches(x, d, batch_size, rest)
