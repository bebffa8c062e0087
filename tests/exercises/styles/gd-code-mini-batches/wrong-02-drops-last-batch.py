def mini_batches(x, d, batch_size, permutation):
    number = int(len(x) / batch_size)
    return [(x[p], d[p]) for p in (permutation[i * batch_size:(i + 1) * batch_size] for i in range(number))]
