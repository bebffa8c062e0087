def discounted_returns(r, gamma):
    powers = float(gamma) ** np.arange(len(r))
    full = np.convolve(r[::-1], powers)
    print(full.shape)
    return full[: len(r)][::-1]
