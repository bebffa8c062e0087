sigmoid_backward = lambda g, out: g * (out - out ** 2)
