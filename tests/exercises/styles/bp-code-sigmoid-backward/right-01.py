def sigmoid_backward(dz, z):
    return (1.0 - z) * z * dz
