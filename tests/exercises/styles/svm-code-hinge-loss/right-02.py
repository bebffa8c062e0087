def hinge_loss(w, b, x, d):
    margin = np.einsum('ij,j,i->i', x, w, d) + b * d
    return np.clip(1 - margin, 0, None).mean()
