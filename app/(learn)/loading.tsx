import { Loading } from '../ui/loading.tsx';

export default Loading;
