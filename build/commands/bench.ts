import { refreshRenderer } from '../outputs.ts';
import { handTo } from '../run.ts';

const code = refreshRenderer();
if (code === 0) handTo('test/bench/main.ts');
else process.exitCode = code;
