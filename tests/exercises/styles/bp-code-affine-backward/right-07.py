def affine_backward(delta, x, W):
	ones = np.ones((1, len(delta)))
	db = (ones @ delta).reshape(-1)
	return (delta @ W.T, x.T @ delta, db)
