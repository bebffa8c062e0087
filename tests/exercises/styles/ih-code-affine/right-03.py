def affine(inputs, weights, bias):
    return np.einsum('si,ij->sj', inputs, weights) + bias[np.newaxis, :]
