import numpy as np

# region body
def backward(network, x, d, z1, y):
    grad = {}
    delta2 = (y - d) / len(x)
    grad['W2'] = np.dot(z1.T, delta2) / len(x)
    grad['b2'] = np.mean(delta2, axis=0)
    delta1 = np.dot(delta2, network['W2'].T) * (z1 > 0)
    grad['W1'] = np.dot(x.T, delta1) / len(x)
    grad['b1'] = np.mean(delta1, axis=0)
    return grad
# endregion
