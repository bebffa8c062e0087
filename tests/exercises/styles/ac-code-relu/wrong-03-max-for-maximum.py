def relu(u):
    return u.max(axis=0)
