def sigmoid_backward(dz, z):
    slope = z - z * z
    return slope
