import numpy as np

# region body
def sgd_update(network, grads, learning_rate):
    for key in network:
        network[key] -= grads[key]
# endregion
