def softmax(u):
    e = np.exp(u - np.max(u, axis=-1, keepdims=True))
    total = np.einsum('...k->...', e)
    print('合計:', total)
    return np.divide(e, np.expand_dims(total, -1))
