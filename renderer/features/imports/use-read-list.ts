import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Out } from '../../../core/contract/index.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { call } from '../../call/call.ts';

const mostBytes = 20 * 1024 * 1024;

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new Refusal({ code: 'refused', rule: 'file-unreadable' })));
    reader.readAsDataURL(file);
  });

const readList = async (file: File): Promise<Out<'imports.read'>> => {
  if (file.size > mostBytes) throw new Refusal({ code: 'refused', rule: 'file-too-large' });
  return call('imports.read', { base64: await base64Of(file) });
};

/**
 * Hands a chosen file to the store and gives what was recognised in it. Refuses here what is over 20 MB, before a byte
 * of it is read, and a file that the browser cannot read (`file-unreadable`).
 */
export const useReadList = (): UseMutationResult<Out<'imports.read'>, Refusal, File> =>
  useMutation<Out<'imports.read'>, Refusal, File>({ mutationFn: readList });
