softmax = lambda u: np.exp(u - np.logaddexp.reduce(u, axis=-1, keepdims=True))
