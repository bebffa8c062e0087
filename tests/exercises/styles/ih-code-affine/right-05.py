affine = lambda x, W, b: x.dot(W) + b
