def relu(u):
	return (np.abs(u) + u) / 2


def hinge_loss(w, b, x, d):
	return relu(1 - d * (w @ x.T + b)).mean()
