max_pool = lambda x, n, s: [[max(x[i + a, j + b] for a in range(n) for b in range(n)) for j in range(0, x.shape[1] - n + 1, s)] for i in range(0, x.shape[0] - n + 1, s)]
