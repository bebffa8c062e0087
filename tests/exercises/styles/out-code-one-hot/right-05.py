one_hot = lambda labels, classes: np.identity(classes, dtype=int)[labels, :]
