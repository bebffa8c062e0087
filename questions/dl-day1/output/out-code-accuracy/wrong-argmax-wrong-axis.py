import numpy as np

# region body
def accuracy(y, d):
    predicted = np.argmax(y, axis=0)
    correct = np.argmax(d, axis=0)
    return np.mean(predicted == correct)
# endregion
