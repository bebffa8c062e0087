def sigmoid_backward(dz, z):
    return np.multiply(z, dz)
