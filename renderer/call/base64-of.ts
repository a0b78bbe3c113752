import { Refusal } from '../../core/kernel/refusal.ts';

/** Reads a chosen file, or a piece of one, as base64; refuses `file-unreadable` when the browser cannot. */
export const base64Of = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new Refusal({ code: 'refused', rule: 'file-unreadable' })));
    reader.readAsDataURL(piece);
  });
