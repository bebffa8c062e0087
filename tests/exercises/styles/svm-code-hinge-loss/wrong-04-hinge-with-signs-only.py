def hinge_loss(w, b, x, d):
    prediction = np.where(x @ w + b > 0, 1, -1)
    return np.mean(prediction != d)
