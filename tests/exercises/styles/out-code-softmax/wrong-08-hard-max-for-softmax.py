def softmax(u):
    classes = np.argmax(u, axis=-1)
    return np.eye(u.shape[-1])[classes]
