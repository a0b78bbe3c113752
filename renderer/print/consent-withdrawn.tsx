import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../core/kernel/day.ts';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

/** What was withdrawn, from which day. It names nobody: whoever holds the paper knows whom it is about. */
const Withdrawn = z.strictObject({
  organisation: z.string(),
  title: z.string(),
  recipient: z.string(),
  on: Day,
  today: Day,
});

/** One sheet for the person, to take along: that her consent was withdrawn, and what follows. */
const WithdrawnPage = ({ data }: { readonly data: z.output<typeof Withdrawn> }) => {
  const { t } = useTranslation('consents');
  const { organisation, title, recipient, on, today } = data;
  const name = recipient === '' ? title : `${title}: ${recipient}`;
  return (
    <DocumentPage organisation={organisation} title={t('withdraw.paper')} on={today}>
      <p>{t('withdraw.confirmation', { title: name, on })}</p>
      <p>{organisation}</p>
    </DocumentPage>
  );
};

export const consentWithdrawnDocument = printable(
  'consent-withdrawn',
  'consents:withdraw.paper',
  Withdrawn,
  WithdrawnPage,
);
