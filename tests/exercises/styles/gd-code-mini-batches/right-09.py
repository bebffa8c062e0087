mini_batches = lambda x, d, m, p: list(map(lambda s: [x[p[s:s + m]].tolist(), d[p[s:s + m]].tolist()], range(0, len(p), m)))
