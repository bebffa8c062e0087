def relu(u):
    z = u
    for index in np.ndindex(u.shape):
        if z[index] < 0:
            z[index] = 0
    return z
