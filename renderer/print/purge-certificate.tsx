import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Certificate } from '../../core/contract/purge.ts';
import { Rule } from '../../core/contract/retention.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { openBoxes } from '../../core/purge/outside.ts';
import { timeInFigures } from '../ui/figures.ts';
import { DocumentPage, Signature } from './document-page.tsx';
import { useListRows } from './list-words.ts';
import { printable } from './printable.tsx';
import styles from './purge-certificate.module.css';
import { countedKinds, type PurgeWords, usePurgeWords } from './purge-words.ts';

/** A certificate with the rules as they are now, which say its rule codes in words. */
const CertificateToPrint = z.strictObject({
  certificate: Certificate,
  rules: z.array(
    Rule.pick({
      code: true,
      name: true,
      category: true,
      version: true,
      trigger: true,
      period: true,
      bound: true,
      source: true,
    }),
  ),
});

export type CertificateToPrint = z.output<typeof CertificateToPrint>;

const states = ['destroyed', 'none', 'open'] as const;

type Given = { readonly certificate: Certificate; readonly words: PurgeWords };

const Gone = ({ certificate, words }: Given) => {
  const { t } = useTranslation('purge');
  const kinds = countedKinds(certificate.counts);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('columns.rule')}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" data-kind="number">
              {t(`columns.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {certificate.counts.map((row) => {
          const facts = [
            words.termOf(row),
            words.sourceOf(row),
            row.ruleVersion > 0 ? t('certificate.ruleVersion', { version: row.ruleVersion }) : '',
          ];
          return (
            <tr key={`${row.ruleCode}${row.category}`}>
              <th scope="row">
                {words.nameOf(row)}
                <br />
                <span className={styles['rule']}>{facts.filter(Boolean).join(' · ')}</span>
              </th>
              {kinds.map((kind) => (
                <td key={kind} data-kind="number">
                  {t('number', { count: row[kind] })}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Proof = ({ proof }: { readonly proof: Certificate['proof'] }) => {
  const { t } = useTranslation('purge');
  const { pages, freePages, damagedPages, valuesSought, valuesHeldByOthers, valuesTooShort, hits } = proof;
  return (
    <>
      <p>
        <strong>{t('proof.hits', { count: hits })}</strong>{' '}
        {t('certificate.proof', { pages, free: freePages, sought: valuesSought })}
      </p>
      <p>
        {t('certificate.notSought', { held: valuesHeldByOthers, short: valuesTooShort })}{' '}
        {damagedPages > 0 ? t('proof.damagedTitle', { count: damagedPages }) : t('certificate.allRead')}{' '}
        {proof.isByIdOnly ? t('proof.byId') : null}
      </p>
    </>
  );
};

const Stays = ({ certificate, words }: Given) => {
  const { t } = useTranslation('purge');
  const { backups } = certificate;
  const [first, last] = [backups.at(0), backups.at(-1)];
  const lines = certificate.counts.flatMap(({ stays }) => words.staysOf(stays) || []);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length === 0 ? <li>{t('certificate.nothingStays')}</li> : null}
      {certificate.anonymised > 0 ? (
        <li>{t('certificate.anonymised', { count: certificate.anonymised })}</li>
      ) : null}
      {certificate.leftOut > 0 ? <li>{t('certificate.leftOut', { count: certificate.leftOut })}</li> : null}
      {first && last ? (
        <li>
          {t('certificate.backup', {
            count: backups.length,
            from: first.madeOn,
            to: last.madeOn,
            until: last.goneOn,
          })}
        </li>
      ) : (
        <li>{t('certificate.noBackups')}</li>
      )}
    </ul>
  );
};

/** What became of copies outside the app, kind by kind, and whether that makes the certificate final. */
const Outside = ({ certificate }: { readonly certificate: Certificate }) => {
  const { t } = useTranslation('purge');
  const { outside, finalAt } = certificate;
  const state =
    outside.length === 0
      ? t('certificate.outsideNone')
      : finalAt === null
        ? t('certificate.outsideOpen', { count: openBoxes(outside) })
        : t('certificate.outsideFinal', { on: dayOf(finalAt) });
  const kinds = outside.map(({ kind, ...counts }) => {
    const parts = states
      .filter((each) => counts[each] > 0)
      .map((each) => t(`certificate.copies.${each}`, { count: counts[each] }));
    return t('certificate.copiesOf', { kind: t(`outside.kind.${kind}`), parts: parts.join(', ') });
  });
  return (
    <p>
      <strong>{state}</strong> {kinds.join(' ')}
    </p>
  );
};

/** Who made the list and who signed it, how long it waited and what of it stayed. */
const TwoHands = ({ certificate: { list } }: { readonly certificate: Certificate }) => {
  const { t } = useTranslation('purge');
  const rowsOf = useListRows();
  if (!list) return <p>{t('listProof.none')}</p>;
  return (
    <p>
      <strong>{t(list.aloneReason ? 'listProof.aloneTitle' : 'listProof.title')}.</strong>{' '}
      {rowsOf(list)
        .map(({ label, value }) => `${label}: ${value}`)
        .join(' · ')}
    </p>
  );
};

/** "Verklaring van vernietiging": one sheet of counts, rules and proof, never names, with room for two hands. */
const PurgeCertificatePage = ({ data }: { readonly data: z.output<typeof CertificateToPrint> }) => {
  const { t, i18n } = useTranslation('purge');
  const { certificate, rules } = data;
  const { organisation, number, startedAt, provenAt, by, reason } = certificate;
  const words = usePurgeWords(rules, reason);
  const lang = i18n.language;
  return (
    <DocumentPage
      organisation={organisation}
      title={t('certificate.title')}
      number={String(number)}
      on={dayOf(provenAt)}
    >
      <div className={styles['sheet']}>
        <p>
          {t(`certificate.what.${reason}`, { organisation })}{' '}
          {t('certificate.when', {
            by,
            on: dayOf(startedAt),
            began: timeInFigures(startedAt, lang),
            proved: timeInFigures(provenAt, lang),
          })}
        </p>
        <TwoHands certificate={certificate} />
        <h2>{t('proof.counts')}</h2>
        <Gone certificate={certificate} words={words} />
        <h2>{t('certificate.proofTitle')}</h2>
        <Proof proof={certificate.proof} />
        <h2>{t('certificate.stays')}</h2>
        <Stays certificate={certificate} words={words} />
        <h2>{t('certificate.paper')}</h2>
        <Outside certificate={certificate} />
        <p>{t('certificate.noNames')}</p>
        <div className={styles['hands']}>
          <Signature who={t('certificate.doneBy')} />
          <Signature who={t('certificate.seenBy')} />
        </div>
      </div>
    </DocumentPage>
  );
};

export const purgeCertificateDocument = printable(
  'purge-certificate',
  'purge:certificate.title',
  CertificateToPrint,
  PurgeCertificatePage,
);
