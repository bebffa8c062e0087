def mini_batches(x, d, batch_size, permutation):
	places = np.arange(batch_size, len(x), batch_size)
	xs = np.split(x[permutation], places)
	ds = np.split(d[permutation], places)
	return [list(pair) for pair in zip(xs, ds)]
