import { handTo } from '../run.ts';

handTo('cli/main.ts');
