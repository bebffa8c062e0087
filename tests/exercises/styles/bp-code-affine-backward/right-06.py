def affine_backward(デルタ, 入力, 重み):
    入力の勾配 = np.matmul(デルタ, np.transpose(重み))
    重みの勾配 = np.matmul(np.transpose(入力), デルタ)
    バイアスの勾配 = np.sum(デルタ, axis=0)
    return 入力の勾配, 重みの勾配, バイアスの勾配
