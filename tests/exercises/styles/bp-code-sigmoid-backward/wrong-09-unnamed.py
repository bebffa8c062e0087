def sigmoid_backward(dz, z):
    return np.dot(dz, z * (1 - z))
