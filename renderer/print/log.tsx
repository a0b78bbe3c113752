import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AuditState } from '../../core/contract/audit.ts';
import { Day, dayOf } from '../../core/kernel/day.ts';
import { instantInTable } from '../ui/figures.ts';
import { DocumentPage, Signature } from './document-page.tsx';
import styles from './log.module.css';
import { printable } from './printable.tsx';

/** Lines of the log, already in words, and how the whole log stood when they were printed. */
const LogToPrint = z.strictObject({
  organisation: z.string(),
  on: Day,
  printedBy: z.string(),
  from: Day.nullable(),
  to: Day.nullable(),
  /** The number of the file, and the person, that the lines are limited to. */
  file: z.string().nullable(),
  person: z.string().nullable(),
  state: AuditState,
  lines: z.array(
    z.strictObject({
      seq: z.int(),
      mark: z.string(),
      at: z.string(),
      by: z.string(),
      did: z.string(),
      about: z.string(),
    }),
  ),
});
export type LogToPrint = z.output<typeof LogToPrint>;

const useLimits = ({ from, to, file, person, lines }: LogToPrint): string => {
  const { t } = useTranslation('audit');
  const period =
    from && to
      ? t('print.period', { from, to })
      : from
        ? t('print.since', { from })
        : to
          ? t('print.until', { to })
          : t('print.always');
  return [
    period,
    ...(file ? [t('print.file', { number: file })] : []),
    ...(person ? [t('print.person', { who: person })] : []),
    t('print.lines', { count: lines.length }),
  ].join(' · ');
};

/** How the log stood: the head that proves this paper later, whether all of it was sound, and what is missing. */
const Standing = ({ data }: { readonly data: LogToPrint }) => {
  const { t } = useTranslation('audit');
  const { state, printedBy } = data;
  const sound =
    state.brokenAt === null
      ? t('print.soundIs', { count: state.checked })
      : t('print.brokenIs', { seq: state.brokenAt });
  return (
    <table className={styles['facts']}>
      <tbody>
        {[
          [t('print.of'), useLimits(data)],
          [t('print.by'), printedBy],
          [t('print.head'), `${t('print.headIs', state.head)}. ${sound}`],
        ].map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <bdi>{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The log on paper: at the top how it stood, then line after line, the newest first, with the mark of each. */
const LogPage = ({ data }: { readonly data: LogToPrint }) => {
  const { t, i18n } = useTranslation('audit');
  const { organisation, on, state, lines } = data;
  return (
    <DocumentPage organisation={organisation} title={t('print.title')} on={on} isLandscape>
      <Standing data={data} />
      <p>{t('print.how')}</p>
      {state.gaps.length > 0 ? (
        <>
          <h2>{t('print.gaps')}</h2>
          <ul>
            {state.gaps.map(({ kind, from, to, at, seen }) => (
              <li key={at}>
                {t(`gap.${kind}.title`, { from, to, count: to - from + 1, on: dayOf(at) })}.{' '}
                {seen ? t('gap.seen', seen) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {state.begins && !state.isAnchorSigned ? <p>{t('begins.what', state.begins)}</p> : null}
      <table className={styles['lines']}>
        <thead>
          <tr>
            {(['seq', 'mark', 'at', 'by', 'did', 'about'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column === 'mark' ? 'print.mark' : `list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ seq, mark, at, by, did, about }) => (
            <tr key={seq}>
              <td>{seq}</td>
              <td>{mark}</td>
              <td>{instantInTable(at, i18n.language)}</td>
              <td>
                <bdi>{by}</bdi>
              </td>
              <td>{did}</td>
              <td>
                <bdi>{about}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Signature who={t('print.signed')} />
    </DocumentPage>
  );
};

export const logDocument = printable('log', 'audit:print.title', LogToPrint, LogPage);
