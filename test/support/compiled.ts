import { join } from 'node:path';
import { root } from '../../build/run.ts';

/**
 * For the processes that a test starts: where Node keeps its modules compiled. A store starts in half the time with it,
 * and runs the same: what is kept is found by the text of each module. `npm test` empties `out/test`.
 */
export const compiled = { NODE_COMPILE_CACHE: join(root, 'out', 'test', 'compiled') };
