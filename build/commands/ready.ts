import { join } from 'node:path';
import { runNode } from '../run.ts';

const next = (command: string): number => runNode(join(import.meta.dirname, command));

process.exitCode = next('format.ts') || next('test.ts');
