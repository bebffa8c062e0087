def mini_batches(x, d, batch_size, permutation):
    batches = []
    for start in range(0, len(x), batch_size):
        index = permutation[start:batch_size]
        batches.append([x[index], d[index]])
    return batches
