import numpy as np

# region body
def accuracy(y, d):
    predicted = np.argmax(y)
    correct = np.argmax(d)
    return np.mean(predicted == correct)
# endregion
