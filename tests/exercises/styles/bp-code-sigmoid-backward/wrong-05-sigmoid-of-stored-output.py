def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def sigmoid_backward(dz, z):
    return dz * (1 - sigmoid(z)) * sigmoid(z)
