def sigmoid_backward(dz, z):
    def one(g, s):
        return g * s * (1 - s)
    return np.vectorize(one)(dz, z)
