def sigmoid_backward(dz, z):
    du = z * (1 - z)
    du += dz
    return du
