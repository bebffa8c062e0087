import numpy as np

# region body
def backward(network, x, d, z1, y):
    grad = {}
    delta2 = (y - d) * y * (1 - y) / len(x)
    grad['W2'] = np.dot(z1.T, delta2)
    grad['b2'] = np.sum(delta2, axis=0)
    delta1 = np.dot(delta2, network['W2'].T) * (z1 > 0)
    grad['W1'] = np.dot(x.T, delta1)
    grad['b1'] = np.sum(delta1, axis=0)
    return grad
# endregion
