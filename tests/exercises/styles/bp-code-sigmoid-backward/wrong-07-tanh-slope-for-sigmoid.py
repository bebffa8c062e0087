def sigmoid_backward(dz, z):
    return [g * (1 + s) * (1 - s) for g, s in zip(dz, z)]
