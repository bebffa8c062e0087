def relu(u):
    if isinstance(u, np.ndarray):
        return [relu(part) for part in u]
    return max(0, u)
