def affine_backward(delta, x, W):
    return np.einsum('nk,ik->ni', delta, W), np.einsum('nk,ni->ki', delta, x), delta.sum(axis=0)
