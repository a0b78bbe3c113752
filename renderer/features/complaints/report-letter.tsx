import { useState } from 'react';
import { reportFileName } from '../../../core/complaints/letter.ts';
import type { Complaint } from '../../../core/contract/complaints.ts';
import { call } from '../../call/call.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { LetterView } from '../../letters/letter-view.tsx';
import { useLetter } from '../../letters/use-letter.ts';

type ReportLetterProps = { readonly complaint: Complaint; readonly onClose: () => void };

/** The report as the person gets it, in either language, and the two ways to take it along. */
export const ReportLetter = ({ complaint: { id, number }, onClose }: ReportLetterProps) => {
  const [lang, setLang] = useState(useLanguage());
  const which = { id, lang };
  const { data, error } = useQueryOp('complaints.letterText', which);
  const file = useLetter({
    kind: 'staff-letter',
    document: 'complaint-report',
    name: () => reportFileName(number, 'pdf'),
    words: () => call('complaints.letterText', which),
    docx: () => call('complaints.letter', which),
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
