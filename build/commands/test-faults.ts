import { join } from 'node:path';
import { root, runNode, toolOf } from '../run.ts';

const config = join(root, 'vitest.faults.config.ts');
process.exitCode = runNode(toolOf('vitest'), ['run', '--config', config, ...process.argv.slice(2)]);
