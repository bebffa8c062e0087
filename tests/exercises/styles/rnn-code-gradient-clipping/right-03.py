def clip_gradient(grad, threshold):
    norm = np.sqrt(np.einsum("i,i->", grad.ravel(), grad.ravel()))
    rate = threshold / (norm + 1e-6)
    return grad * rate if rate < 1 else grad
