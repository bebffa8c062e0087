class NumericalGradient:
	def __init__(self, f, h):
		self.f = f
		self.h = h

	def __call__(self, x):
		out = np.empty_like(x)
		for k in np.ndindex(x.shape):
			values = []
			for sign in (1, -1):
				moved = x.copy()
				moved[k] += sign * self.h
				values.append(self.f(moved))
			out[k] = (values[0] - values[1]) / (2 * self.h)
		return out


def numerical_gradient(f, x, h):
	return NumericalGradient(f, h)(x)
