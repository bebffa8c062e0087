def softmax(u):
    # y_i = 1 / Σ_k exp(u_k − u_i)。差だけで計算する
    differences = u[..., None, :] - u[..., :, None]
    with np.errstate(over='ignore'):
        return 1 / np.exp(differences).sum(axis=-1)
