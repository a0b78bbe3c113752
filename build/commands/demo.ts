import { join } from 'node:path';
import { refreshRenderer, refreshStore } from '../outputs.ts';
import { root, runNode, say } from '../run.ts';

const code =
  refreshRenderer() ||
  refreshStore() ||
  runNode(join(root, 'test', 'demo', 'main.ts'), process.argv.slice(2));
if (code === 0)
  say(
    'Klaar. Open out/demo/index.html: daar staan de schermen en de documenten. (Done; open out/demo/index.html.)',
  );
process.exitCode = code;
