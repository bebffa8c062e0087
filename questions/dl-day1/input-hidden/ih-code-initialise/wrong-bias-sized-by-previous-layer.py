import numpy as np

# region body
def init_network(n, h, k, randn):
    network = {}

    network['W1'] = 0.01 * randn(n, h)
    network['b1'] = np.zeros(n)
    network['W2'] = 0.01 * randn(h, k)
    network['b2'] = np.zeros(h)

    return network
# endregion
