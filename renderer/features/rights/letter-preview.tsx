import { useState } from 'react';
import type { LetterKind } from '../../../core/contract/rights.ts';
import type { RequestId } from '../../../core/kernel/ids.ts';
import { letterFileName } from '../../../core/rights/letter.ts';
import { call } from '../../call/call.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { LetterView } from '../../letters/letter-view.tsx';
import { useLetter } from '../../letters/use-letter.ts';

type LetterPreviewProps = {
  readonly id: RequestId;
  readonly letter: LetterKind;
  readonly onClose: () => void;
};

/** A letter about a request as it will be, in either language, and the two ways to take it along. */
export const LetterPreview = ({ id, letter, onClose }: LetterPreviewProps) => {
  const [lang, setLang] = useState(useLanguage());
  const which = { id, letter, lang };
  const { data, error } = useQueryOp('rights.letterText', which);
  const file = useLetter({
    kind: 'letter',
    document: 'letter',
    name: (written) => letterFileName(written, letter, 'pdf'),
    words: () => call('rights.letterText', which),
    docx: () => call('rights.letter', which),
  });
  return (
    <LetterView
      letter={data}
      lang={lang}
      onLang={setLang}
      error={error ?? file.error}
      isMaking={file.isPending}
      savedAs={file.data?.savedAs ?? null}
      onMake={(as) => file.mutate(as)}
      onClose={onClose}
    />
  );
};
