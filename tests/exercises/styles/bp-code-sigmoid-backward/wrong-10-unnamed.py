def sigmoid_backward(dz, z):
    return dz * z * (z - 1)
