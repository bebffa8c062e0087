def relu(u):
    z = u.copy()
    z[z < 0] = 0
    return z
