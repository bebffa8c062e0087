def mini_batches(x, d, batch_size, permutation):
    batches = []
    start = 0
    while start + batch_size <= len(x):
        index = permutation[start:start + batch_size]
        batches.append([x[index], d[index]])
        start += batch_size
    return batches
