import { refreshRenderer, refreshStore } from '../outputs.ts';
import { handTo } from '../run.ts';

const code = refreshRenderer() || refreshStore();
if (code === 0) handTo('test/bench/main.ts');
else process.exitCode = code;
