import numpy as np

# region body
def knn(train_x, train_y, x, k):
    distances = ((x[:, None, :] - train_x[None, :, :]) ** 2).sum(axis=2)
    result = []
    for row in distances:
        votes = [train_y[i] for i in np.argsort(row)[:k]]
        result.append(max(votes, key=votes.count))
    return np.array(result)
# endregion
