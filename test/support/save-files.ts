import { Refusal } from '../../core/kernel/refusal.ts';
import { saveInto } from '../../vault/hosting/save-file.ts';

/** What every file of this program holds. */
export const exported = Buffer.alloc(300_000, 'geen namen hier ');

/** How many files are saved, one after the other. */
export const fileCount = 30;

if (import.meta.main) {
  const [folder = ''] = process.argv.slice(2);
  const said: string[] = [];
  for (let file = 1; file <= fileCount; file += 1)
    try {
      await saveInto(folder, `register-${file}.csv`, exported);
      said.push('saved');
    } catch (error) {
      said.push(error instanceof Refusal && error.error.code === 'refused' ? error.error.rule : 'bug');
    }
  process.stdout.write(JSON.stringify(said));
}
