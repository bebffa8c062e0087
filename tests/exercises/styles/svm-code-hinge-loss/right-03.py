hinge_loss = lambda w, b, x, d: np.mean(np.maximum(1 - d * (np.dot(x, w) + b), 0))
