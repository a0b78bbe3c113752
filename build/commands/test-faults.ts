import { join } from 'node:path';
import { root, runNode, toolOf } from '../run.ts';

// The faults take minutes, so vitest.config.ts leaves their folder out; here it is the only one.
const config = join(root, 'test', 'faults', 'vitest.config.ts');
process.exitCode = runNode(toolOf('vitest'), ['run', '--config', config, ...process.argv.slice(2)]);
