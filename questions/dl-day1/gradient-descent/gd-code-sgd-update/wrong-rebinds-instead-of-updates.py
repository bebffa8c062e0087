import numpy as np

# region body
def sgd_update(network, grads, learning_rate):
    for key, w in network.items():
        w = w - learning_rate * grads[key]
# endregion
