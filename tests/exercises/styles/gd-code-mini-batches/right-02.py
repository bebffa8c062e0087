def mini_batches(x, d, batch_size, permutation):
    x, d = x[permutation], d[permutation]
    batches = []
    start = 0
    while start < len(x):
        batches.append((x[start:start + batch_size], d[start:start + batch_size]))
        start += batch_size
    return batches
