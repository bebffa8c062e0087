def covariance(data):
    centred = data - np.mean(data, axis=0, keepdims=True)
    return np.einsum('ij,ik->jk', centred, centred) / data.shape[0]
