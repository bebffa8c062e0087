def kl_divergence(p, q):
	log_ratio = np.zeros(len(p))
	np.log(np.divide(p, q, out=np.ones(len(p)), where=p > 0), out=log_ratio)
	return np.einsum('i,i->', p, log_ratio)
