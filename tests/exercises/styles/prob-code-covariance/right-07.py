def covariance(データ):
    件数 = データ.shape[0]
    ずれ = データ - データ.sum(axis=0) / 件数
    print(ずれ.shape)
    return (ずれ.T.dot(ずれ)) * (1 / 件数)
