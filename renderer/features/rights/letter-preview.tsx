import type { LetterKind } from '../../../core/contract/rights.ts';
import type { RequestId } from '../../../core/kernel/ids.ts';
import { letterFileName } from '../../../core/rights/letter.ts';
import { call } from '../../call/call.ts';
import { answerKey } from '../../call/query-client.ts';
import { LetterView } from '../../letters/letter-view.tsx';

type LetterPreviewProps = {
  readonly id: RequestId;
  readonly letter: LetterKind;
  readonly onClose: () => void;
};

/** A letter about a request as it will be, in either language, and the two ways to take it along. */
export const LetterPreview = ({ id, letter, onClose }: LetterPreviewProps) => (
  <LetterView
    source={{
      about: answerKey('rights.letterText', { id, letter }),
      kind: 'letter',
      document: 'letter',
      words: (lang) => call('rights.letterText', { id, letter, lang }),
      pdfName: (written) => letterFileName(written, letter, 'pdf'),
      docx: (lang) => call('rights.letter', { id, letter, lang }),
    }}
    onClose={onClose}
  />
);
