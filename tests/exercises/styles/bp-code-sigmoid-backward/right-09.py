def sigmoid_backward(dz, z):
    u = np.log(z / (1 - z))
    e = np.exp(-u)
    print(e.shape)
    return dz * e / (1 + e) ** 2
