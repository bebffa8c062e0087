def sigmoid_backward(dz, z):
    dz *= z * (1 - z)
    return dz
