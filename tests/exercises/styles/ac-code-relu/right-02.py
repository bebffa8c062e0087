def relu(u):
    return u * (u > 0)
