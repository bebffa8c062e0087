def discounted_returns(r, gamma):
    total = np.zeros(len(r))
    shifted = np.array(r, dtype=float)
    while shifted.size:
        total[: shifted.size] += shifted
        shifted = gamma * shifted[1:]
    return total
