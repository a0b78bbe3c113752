import { runNode, toolOf } from '../run.ts';

process.exitCode = runNode(toolOf('biome', '@biomejs/biome'), ['format', '--write', '.']);
