import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFileName } from '../../../core/complaints/letter.ts';
import type { Complaint } from '../../../core/contract/complaints.ts';
import { call } from '../../call/call.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { LetterView } from '../../letters/letter-view.tsx';
import { useLetter } from '../../letters/use-letter.ts';

type ReportLetterProps = { readonly complaint: Complaint; readonly onClose: () => void };

/** The report as the person gets it, in either language, and the two ways to take it along. */
export const ReportLetter = ({ complaint: { id, number }, onClose }: ReportLetterProps) => {
  const { i18n } = useTranslation('complaints');
  const [lang, setLang] = useState<'nl' | 'en'>(i18n.language.startsWith('en') ? 'en' : 'nl');
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
