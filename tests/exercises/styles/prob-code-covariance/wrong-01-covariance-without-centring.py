def covariance(x):
    return np.einsum('ij,ik->jk', x, x) / len(x)
