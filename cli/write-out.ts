import { FileOut } from '../core/contract/fields.ts';
import { Refusal, type Reply } from '../core/kernel/refusal.ts';
import { replaceFile } from '../vault/hosting/save-file.ts';

/**
 * Writes the value of a reply to the file that the person named, whole or not at all: a file as it is, anything else as
 * JSON. Gives the reply that goes to the terminal: where it was saved, or `disk-full` or `folder-not-writable`.
 */
export const writeOut = async (reply: Reply<unknown>, path: string): Promise<Reply<unknown>> => {
  if (!reply.ok) return reply;
  const file = FileOut.safeParse(reply.value);
  const bytes = file.success
    ? Buffer.from(file.data.base64, 'base64')
    : Buffer.from(`${JSON.stringify(reply.value, null, 2)}\n`);
  try {
    await replaceFile(path, bytes);
    return { ok: true, value: { savedAs: path } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    throw error;
  }
};
