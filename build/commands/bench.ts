import { handTo } from '../run.ts';

handTo('test/bench/main.ts');
