def mini_batches(x, d, batch_size, permutation):
    xs = np.array_split(x[permutation], batch_size)
    ds = np.array_split(d[permutation], batch_size)
    return [[a, b] for a, b in zip(xs, ds)]
