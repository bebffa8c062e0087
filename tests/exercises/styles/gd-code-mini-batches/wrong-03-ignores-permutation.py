def mini_batches(x, d, batch_size, permutation):
    places = range(batch_size, len(x), batch_size)
    return list(zip(np.split(x, places), np.split(d, places)))
