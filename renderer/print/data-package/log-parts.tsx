import { useTranslation } from 'react-i18next';
import type { PackageContent } from '../../../core/contract/package-content.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { instantInTable } from '../../ui/figures.ts';
import { Rows } from './facts.tsx';
import { usePackageWords } from './use-package-words.ts';

type PartProps = { readonly content: PackageContent };

/** Sentences one after the other; some end with a dot of their own. */
const joined = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.\s]+$/, ''))
    .join('. ');

/** What somebody asked about her data; nothing when she asked nothing. */
export const RequestsPart = ({ requests }: Pick<PackageContent, 'requests'>) => {
  const { t } = useTranslation('packages');
  if (requests.length === 0) return null;
  return (
    <Rows
      title={t('part.requests')}
      none=""
      columns={[t('column.on'), t('column.request'), t('column.outcome')]}
      rows={requests.map(({ receivedOn, kind, asked, outcome, decision }) => [
        dayInTable(receivedOn),
        joined(t(`request.${kind}`), asked),
        outcome ? joined(t(`outcome.${outcome}`), decision) : t('outcome.open'),
      ])}
    />
  );
};

/** How long what is kept, and why. */
export const RetentionPart = ({ retention }: Pick<PackageContent, 'retention'>) => {
  const { t } = useTranslation('packages');
  const words = usePackageWords();
  return (
    <Rows
      title={t('part.retention')}
      none={t('none.retention')}
      columns={[t('column.what'), t('column.term'), t('column.reason')]}
      rows={retention.map((timer) => [
        t(`kept.${timer.category}`),
        words.term(timer),
        joined(timer.reason, timer.source),
      ])}
    />
  );
};

/** Who looked at a file or changed it, day by day. */
export const ConsultedPart = ({ consulted }: Pick<PackageContent, 'consulted'>) => {
  const { t } = useTranslation('packages');
  const words = usePackageWords();
  return (
    <Rows
      title={t('part.consulted')}
      none={t('none.consulted')}
      columns={[t('column.on'), t('column.by'), t('column.did')]}
      rows={consulted.map(({ on, by, operation, times }) => [
        dayInTable(on),
        words.staff(by),
        times === 1
          ? t(`audit:op.${operation}`)
          : t('times', { what: t(`audit:op.${operation}`), count: times }),
      ])}
    />
  );
};

/** Attachments, consents, who speaks for her, what was passed on and what she asked. */
export const GivenParts = ({ content }: PartProps) => {
  const { t } = useTranslation('packages');
  const { attachments, consents, representatives, disclosures, requests } = content;
  const columns = (...names: readonly string[]) => names.map((name) => t(`column.${name}`));
  return (
    <>
      <Rows
        title={t('part.attachments')}
        none={t('none.attachments')}
        columns={columns('on', 'what', 'file')}
        rows={attachments.map(({ on, name, file, leftOut }) => [
          dayInTable(on),
          name,
          file ?? t('leftOut.attachment', { reason: leftOut }),
        ])}
      />
      <Rows
        title={t('part.consents')}
        none={t('none.consents')}
        columns={columns('on', 'what', 'answer', 'how')}
        rows={consents.map(({ on, purpose, kind, title, recipient, method, by, expiresOn }) => [
          dayInTable(on),
          [title ?? t(`purpose.${purpose}`), ...(recipient ? [recipient] : [])].join(': '),
          expiresOn && kind === 'given' ? t('answer.until', { until: expiresOn }) : t(`answer.${kind}`),
          `${t(`consents:methodIn.${method}`)}, ${t(`consents:by.${by}`)}`,
        ])}
      />
      {representatives.length > 0 ? (
        <Rows
          title={t('part.representatives')}
          none=""
          columns={columns('who', 'until')}
          rows={representatives.map(({ relation, validUntil }) => [
            t(`representatives:relation.${relation}`),
            validUntil ? dayInTable(validUntil) : '–',
          ])}
        />
      ) : null}
      <Rows
        title={t('part.disclosures')}
        none={t('none.disclosures')}
        columns={columns('on', 'to', 'what', 'why', 'ground')}
        rows={disclosures.map((it) => [
          dayInTable(it.on),
          it.recipient,
          it.what,
          it.why,
          t(`disclosures:ground.${it.basis}`, { reason: it.basisReason }),
        ])}
      />
      <RequestsPart requests={requests} />
    </>
  );
};

/** What was changed, how long everything is kept and why, and who looked at it. */
export const KeptParts = ({ content }: PartProps) => {
  const { t, i18n } = useTranslation('packages');
  const words = usePackageWords();
  const { changes, retention, consulted } = content;
  const columns = (...names: readonly string[]) => names.map((name) => t(`column.${name}`));
  return (
    <>
      <RetentionPart retention={retention} />
      {changes.length > 0 ? (
        <Rows
          title={t('part.changes')}
          none=""
          columns={columns('at', 'field', 'from', 'became', 'by')}
          rows={changes.map(({ at, field, from, to, by }) => [
            instantInTable(at, i18n.language),
            t(`field.${field}`),
            words.value(field, from),
            words.value(field, to),
            words.staff(by),
          ])}
        />
      ) : null}
      <ConsultedPart consulted={consulted} />
    </>
  );
};
