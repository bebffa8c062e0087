class Batches:
    def __init__(self, size):
        self.size = size

    def __call__(self, x, d, order):
        batches, xs, ds = [], [], []
        for i in order:
            xs.append(x[i])
            ds.append(d[i])
            if len(xs) == self.size:
                batches.append([np.array(xs), np.array(ds)])
                xs, ds = [], []
        if xs:
            batches.append([np.array(xs), np.array(ds)])
        return batches


def mini_batches(x, d, batch_size, permutation):
    return Batches(batch_size)(x, d, permutation)
