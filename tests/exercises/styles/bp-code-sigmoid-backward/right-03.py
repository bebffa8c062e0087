def sigmoid_backward(dz, z):
    du = np.empty_like(dz)
    for index in np.ndindex(z.shape):
        du[index] = dz[index] * z[index] * (1 - z[index])
    return du
