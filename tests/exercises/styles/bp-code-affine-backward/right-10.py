def affine_backward(delta, x, W):
    dW = (x[:, :, None] * delta[:, None, :]).sum(axis=0)
    dx = (delta[:, None, :] * W[None, :, :]).sum(axis=2)
    db = [column.sum() for column in delta.T]
    return dx, dW, db
