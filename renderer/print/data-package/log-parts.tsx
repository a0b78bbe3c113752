import { useTranslation } from 'react-i18next';
import type { PackageContent } from '../../../core/contract/package-content.ts';
import { dayInTable, instantInTable } from '../../ui/figures.ts';
import { Rows } from './facts.tsx';
import { usePackageWords } from './use-package-words.ts';

type PartProps = { readonly content: PackageContent };

/** Sentences one after the other; some end with a dot of their own. */
const joined = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.\s]+$/, ''))
    .join('. ');

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
      {requests.length > 0 ? (
        <Rows
          title={t('part.requests')}
          none=""
          columns={columns('on', 'request', 'outcome')}
          rows={requests.map(({ receivedOn, kind, asked, outcome, decision }) => [
            dayInTable(receivedOn),
            joined(t(`request.${kind}`), asked),
            outcome ? joined(t(`outcome.${outcome}`), decision) : t('outcome.open'),
          ])}
        />
      ) : null}
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
      <Rows
        title={t('part.retention')}
        none={t('none.retention')}
        columns={columns('what', 'term', 'reason')}
        rows={retention.map((timer) => [
          t(`clients:category.${timer.category}`),
          words.term(timer),
          joined(timer.reason, timer.source),
        ])}
      />
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
      <Rows
        title={t('part.consulted')}
        none={t('none.consulted')}
        columns={columns('on', 'by', 'did')}
        rows={consulted.map(({ on, by, operation, times }) => [
          dayInTable(on),
          words.staff(by),
          times === 1
            ? t(`audit:op.${operation}`)
            : t('times', { what: t(`audit:op.${operation}`), count: times }),
        ])}
      />
    </>
  );
};
