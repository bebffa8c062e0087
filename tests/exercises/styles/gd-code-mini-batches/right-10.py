def mini_batches(x, d, batch_size, permutation):
    joined = np.hstack((x, d))[permutation]
    n = x.shape[1]
    batches = []
    for start in range(0, len(joined), batch_size):
        part = joined[start:start + batch_size]
        print(part.shape)
        batches.append([part[:, :n], part[:, n:]])
    return batches
