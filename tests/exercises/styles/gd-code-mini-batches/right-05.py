def mini_batches(x, d, batch_size, permutation):
    def generate():
        for start in range(0, len(permutation), batch_size):
            index = permutation[start:start + batch_size]
            yield x[index], d[index]
    return list(generate())
