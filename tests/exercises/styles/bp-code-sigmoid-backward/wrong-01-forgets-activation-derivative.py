def sigmoid_backward(dz, z):
    return dz + 0
