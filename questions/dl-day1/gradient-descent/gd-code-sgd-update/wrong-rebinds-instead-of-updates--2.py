import numpy as np

# region body
def sgd_update(network, grads, learning_rate):
    return {key: network[key] - learning_rate * grads[key] for key in network}
# endregion
