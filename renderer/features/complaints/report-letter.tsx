import { reportFileName } from '../../../core/complaints/letter.ts';
import type { Complaint } from '../../../core/contract/complaints.ts';
import { call } from '../../call/call.ts';
import { answerKey } from '../../call/query-client.ts';
import { LetterView } from '../../letters/letter-view.tsx';

type ReportLetterProps = { readonly complaint: Complaint; readonly onClose: () => void };

/** The report as the person gets it, in either language, and the two ways to take it along. */
export const ReportLetter = ({ complaint: { id, number }, onClose }: ReportLetterProps) => (
  <LetterView
    source={{
      about: answerKey('complaints.letterText', { id }),
      kind: 'staff-letter',
      document: 'complaint-report',
      words: (lang) => call('complaints.letterText', { id, lang }),
      pdfName: () => reportFileName(number, 'pdf'),
      docx: (lang) => call('complaints.letter', { id, lang }),
    }}
    onClose={onClose}
  />
);
