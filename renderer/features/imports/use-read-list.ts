import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { FileKind } from '../../../core/contract/imports.ts';
import type { Out } from '../../../core/contract/index.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { base64Of } from '../../call/base64-of.ts';
import { call } from '../../call/call.ts';
import { useLanguage } from '../../call/use-language.ts';

const mostBytes = 20 * 1024 * 1024;

/** What a name says of a file; of other names nothing is expected. */
const kinds: Readonly<Record<string, FileKind>> = { csv: 'csv', tsv: 'csv', xlsx: 'xlsx', vcf: 'vcard' };

/** Sealing a whole file for the store would keep the window busy; a piece of this size takes some milliseconds. */
const pieceBytes = 96 * 1024;

/** A file that was chosen, and of a workbook the sheet. */
export type ChosenFile = { readonly file: File; readonly sheet?: number };

/**
 * Hands a chosen file to the store and gives what was recognised in it. Refuses here what is over 20 MB, before a byte
 * of it is read, and a file that the browser cannot read (`file-unreadable`).
 */
export const useReadList = (): UseMutationResult<Out<'imports.read'>, Refusal, ChosenFile> => {
  const lang = useLanguage();
  return useMutation<Out<'imports.read'>, Refusal, ChosenFile>({
    mutationFn: async ({ file, sheet }) => {
      if (file.size > mostBytes) throw new Refusal({ code: 'refused', rule: 'file-too-large' });
      const named = kinds[file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()];
      for (let at = 0; at === 0 || at < file.size; at += pieceBytes)
        await call('imports.addPart', { base64: await base64Of(file.slice(at, at + pieceBytes)), at });
      return call('imports.read', {
        base64: null,
        lang,
        ...(named === undefined ? {} : { named }),
        ...(sheet === undefined ? {} : { sheet }),
      });
    },
  });
};
