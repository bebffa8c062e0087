def mini_batches(x, d, batch_size, permutation):
    order = np.sort(permutation)
    batches = []
    for start in range(0, len(x), batch_size):
        index = order[start:start + batch_size]
        batches.append([x[index], d[index]])
    return batches
