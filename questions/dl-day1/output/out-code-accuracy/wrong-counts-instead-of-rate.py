import numpy as np

# region body
def accuracy(y, d):
    predicted = np.argmax(y, axis=1)
    correct = np.argmax(d, axis=1)
    return np.sum(predicted == correct)
# endregion
