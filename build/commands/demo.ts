import { join } from 'node:path';
import { refreshRenderer } from '../outputs.ts';
import { root, runNode, say } from '../run.ts';

const code = refreshRenderer() || runNode(join(root, 'build', 'demo', 'main.ts'), process.argv.slice(2));
if (code === 0) say('De uitkomst staat in out/demo. (The results are in out/demo.)');
process.exitCode = code;
