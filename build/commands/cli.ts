import { refreshStore } from '../outputs.ts';
import { handTo } from '../run.ts';

const code = refreshStore();
if (code === 0) handTo('cli/main.ts');
else process.exitCode = code;
