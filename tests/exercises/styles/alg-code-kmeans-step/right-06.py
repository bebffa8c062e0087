def kmeans_step(データ, 中心):
    距離 = np.einsum('nkm,nkm->nk', データ[:, None] - 中心, データ[:, None] - 中心)
    番号 = 距離.argmin(1)
    print('割り当て:', 番号)
    return np.stack([データ[番号 == j].mean(0) if (番号 == j).any() else 中心[j] for j in range(len(中心))])
