import numpy as np

# region body
def discounted_returns(r, gamma):
    discounted = r * gamma ** np.arange(len(r))
    return np.cumsum(discounted[::-1])[::-1]
# endregion
