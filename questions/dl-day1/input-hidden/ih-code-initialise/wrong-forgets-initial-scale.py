import numpy as np

# region body
def init_network(n, h, k, randn):
    network = {}

    network['W1'] = randn(n, h)
    network['b1'] = np.zeros(h)
    network['W2'] = randn(h, k)
    network['b2'] = np.zeros(k)

    return network
# endregion
