def affine(x, W, b):
    return [[sum(x_i * w_i for x_i, w_i in zip(sample, column)) + b_j for column, b_j in zip(W.T, b)] for sample in x]
