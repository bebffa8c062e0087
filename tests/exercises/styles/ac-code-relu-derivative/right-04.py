relu_derivative = lambda u: (u > 0).astype(np.float32)
