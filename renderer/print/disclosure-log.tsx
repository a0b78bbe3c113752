import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Disclosure } from '../../core/contract/disclosures.ts';
import { Day } from '../../core/kernel/day.ts';
import { dayInTable } from '../../core/kernel/words.ts';
import styles from './disclosure-log.module.css';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

const Line = Disclosure.pick({
  on: true,
  method: true,
  isClientPresent: true,
  basis: true,
  askedAs: true,
  by: true,
}).extend({
  /** To whom, on the paper of a file; about whom (a name or a file's number) on that of a recipient. */
  about: z.string(),
  /** Empty on the paper of a recipient, where they are left out. */
  what: z.string(),
  why: z.string(),
  basisReason: z.string(),
});
type Line = z.output<typeof Line>;

const DisclosureLogToPrint = z.strictObject({
  organisation: z.string(),
  on: Day,
  printedBy: z.string(),
  of: z.enum(['file', 'recipient']),
  /** The number of the file, or the name of the recipient. */
  subject: z.string(),
  withNames: z.boolean(),
  lines: z.array(Line),
});
export type DisclosureLogToPrint = z.output<typeof DisclosureLogToPrint>;

const FileRow = ({ line }: { readonly line: Line }) => {
  const { t } = useTranslation('disclosures');
  const { on, about, method, isClientPresent, basis, basisReason, askedAs, what, why, by } = line;
  const present = isClientPresent && method !== 'phone-client-present' ? `, ${t('present.in')}` : '';
  return (
    <tr>
      <td>{dayInTable(on)}</td>
      <td>
        <bdi>{about}</bdi>
        <br />
        {t(`methodIn.${method}`)}
        {present}
      </td>
      <td>
        <bdi>{what}</bdi>
      </td>
      <td>
        <bdi>{why}</bdi>
      </td>
      <td>
        {t(`ground.${basis}`, { reason: basisReason })} {askedAs ? t(`asked.${askedAs}`) : null}
      </td>
      <td>
        <bdi>{by}</bdi>
      </td>
    </tr>
  );
};

const RecipientRow = ({ line, withNames }: { readonly line: Line; readonly withNames: boolean }) => {
  const { t } = useTranslation('disclosures');
  return (
    <tr>
      <td>{dayInTable(line.on)}</td>
      <td>
        <bdi>{line.about}</bdi>
      </td>
      <td>{t(`methodIn.${line.method}`)}</td>
      {withNames ? (
        <td>
          <bdi>{line.what}</bdi>
        </td>
      ) : null}
      <td>{t(`basis.${line.basis}`)}</td>
    </tr>
  );
};

/** What was passed on: per file for the person and the file itself, per recipient for the one who answers for it. */
const DisclosureLogPage = ({ data }: { readonly data: DisclosureLogToPrint }) => {
  const { t } = useTranslation('disclosures');
  const { organisation, on, of, subject, withNames, printedBy, lines } = data;
  const columns =
    of === 'file'
      ? (['on', 'to', 'what', 'why', 'ground', 'by'] as const)
      : (['on', 'who', 'how', ...(withNames ? (['what'] as const) : []), 'ground'] as const);
  return (
    <DocumentPage organisation={organisation} title={t('print.title')} on={on} isLandscape>
      <p>
        {t(`print.of.${of}`, { subject })} {t('print.count', { count: lines.length })}{' '}
        {t('print.by', { who: printedBy })}
      </p>
      {of === 'recipient' && !withNames ? <p>{t('print.noNames')}</p> : null}
      <table className={styles['lines']} data-of={of}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`print.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) =>
            of === 'file' ? (
              <FileRow key={index} line={line} />
            ) : (
              <RecipientRow key={index} line={line} withNames={withNames} />
            ),
          )}
        </tbody>
      </table>
    </DocumentPage>
  );
};

export const disclosureLogDocument = printable(
  'disclosure-log',
  'disclosures:print.title',
  DisclosureLogToPrint,
  DisclosureLogPage,
);
