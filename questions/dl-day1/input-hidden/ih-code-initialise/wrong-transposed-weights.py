import numpy as np

# region body
def init_network(n, h, k, randn):
    network = {}

    network['W1'] = 0.01 * randn(h, n)
    network['b1'] = np.zeros(h)
    network['W2'] = 0.01 * randn(k, h)
    network['b2'] = np.zeros(k)

    return network
# endregion
