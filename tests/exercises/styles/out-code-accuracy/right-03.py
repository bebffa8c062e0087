accuracy = lambda y, d: float((np.argmax(y, -1) == np.argmax(d, -1)).mean())
