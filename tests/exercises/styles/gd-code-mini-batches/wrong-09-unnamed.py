def mini_batches(x, d, batch_size, permutation):
    x_batches, d_batches = [], []
    for start in range(0, len(x), batch_size):
        index = permutation[start:start + batch_size]
        x_batches.append(x[index])
        d_batches.append(d[index])
    return x_batches, d_batches
