def sigmoid_backward(dz, z):
    slope = np.multiply(z, np.subtract(1, z))
    return np.multiply(dz, slope)
