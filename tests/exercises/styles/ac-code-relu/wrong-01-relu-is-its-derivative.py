def relu(u):
    return (u > 0).astype(int)
