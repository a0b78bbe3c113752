import type { Out } from '../../core/contract/index.ts';
import { Refusal } from '../../core/kernel/refusal.ts';

/** What an attachment on its way to the window is bound to, beside its ticket; vault/attachments/paper-door.ts knows it too. */
const context = 'vertrouwd attachment v1 ';
const nonceLength = 12;

/**
 * Fetches an attachment from the app's own protocol, once, and opens it with the key that came over the sealed line:
 * neither the host nor the browser's network ever holds it in the clear. Throws a `Refusal` when it is not there any
 * more.
 */
export const fetchPaper = async ({
  ticket,
  key,
}: Pick<Out<'attachments.open'>, 'ticket' | 'key'>): Promise<Uint8Array<ArrayBuffer>> => {
  const answer = await fetch(`/attachment/${ticket}`, { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok) throw new Refusal({ code: 'not-found', what: 'attachment' });
  const sealed = await answer.arrayBuffer();
  const raw = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const opening = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const content = await crypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: new Uint8Array(sealed, 0, nonceLength),
      additionalData: new TextEncoder().encode(`${context}${ticket}`),
    },
    opening,
    new Uint8Array(sealed, nonceLength),
  );
  return new Uint8Array(content);
};
