def sigmoid_backward(dz, z):
    return dz * (1 - z * z)
