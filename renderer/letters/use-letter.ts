import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { FileOut } from '../../core/contract/fields.ts';
import type { HostOut } from '../../core/contract/host.ts';
import type { Letter } from '../../core/contract/rights.ts';
import type { Refusal } from '../../core/kernel/refusal.ts';
import type { z } from 'zod';
import { callHost } from '../call/call.ts';
import { useLeave } from '../call/leave-vault.tsx';
import { askFor } from '../print/asked.ts';

/** How one letter is made: as .docx by the store, as PDF out of its words. */
export type LetterSource = {
  /** The kind of document, of the list in print/documents.tsx. */
  readonly document: string;
  /** The name of the PDF; says nothing of a person. */
  readonly name: (letter: Letter) => string;
  readonly words: () => Promise<Letter>;
  readonly docx: () => Promise<z.output<typeof FileOut>>;
  /** What the passphrase is asked for: a letter about a request, to somebody who works here, or a paper about a breach. */
  readonly kind: 'letter' | 'staff-letter' | 'breach';
};

/** Makes a letter as PDF or .docx; asks the passphrase before. Gives where, or null when the person thought better of it. */
export const useLetter = (
  source: LetterSource,
): UseMutationResult<HostOut<'file.save'>, Refusal, 'pdf' | 'docx'> => {
  const leave = useLeave();
  return useMutation({
    mutationFn: async (as: 'pdf' | 'docx') => {
      if (as === 'docx') {
        const way = await leave({ kind: source.kind, count: 1, as: 'file', isNotedByStore: true });
        if (!way) return { savedAs: null };
        return callHost('file.save', { ...(await source.docx()), ...way });
      }
      const letter = await source.words();
      const way = await leave({ kind: source.kind, count: 1, as: 'paper' });
      if (!way) return { savedAs: null };
      const document = askFor(source.document, letter.lang, letter);
      return callHost('document.pdf', { document, name: source.name(letter), ...way });
    },
  });
};
