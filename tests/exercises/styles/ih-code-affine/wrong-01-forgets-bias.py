def affine(x, W, b):
    return np.einsum('ni,ij->nj', x, W)
