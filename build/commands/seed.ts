import { handTo } from '../run.ts';

handTo('db/seed/main.ts');
