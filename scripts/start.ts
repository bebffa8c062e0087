import { superviseWithSettings } from './supervisor/run.ts';

await superviseWithSettings('production');
