def affine_backward(delta, x, W):
    dx = np.einsum('nk,ik->ni', delta, W)
    dW = np.einsum('ni,nk->ik', x, delta)
    db = np.einsum('nk->k', delta)
    return dx, dW, db
