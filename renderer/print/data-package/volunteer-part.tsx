import { useTranslation } from 'react-i18next';
import type { VolunteerPackage } from '../../../core/contract/volunteer-package.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { instantInTable } from '../../ui/figures.ts';
import { Facts, Rows } from './facts.tsx';

type PartProps = { readonly content: VolunteerPackage };

const inOne = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Who she is for the organisation, what was judged, seen and paid. */
export const VolunteerPart = ({ content }: PartProps) => {
  const { t, i18n } = useTranslation('packages');
  const { person, account, profile, certificates, payments, payroll } = content;
  const day = (on: Day | null) => (on === null ? '' : dayInTable(on));
  const euros = new Intl.NumberFormat(i18n.language, { style: 'currency', currency: 'EUR' });
  const columns = (...names: readonly string[]) => names.map((name) => t(`column.${name}`));
  return (
    <>
      <h2>{t('part.person')}</h2>
      <Facts
        rows={[
          [t('person.name'), person.displayName],
          [t('person.function'), person.functionName],
          [t('person.type'), t(`volunteers:type.${person.type}`)],
          [t('person.engagement'), t(`volunteers:engagement.${person.engagement}`)],
          [t('person.employer'), person.externalEmployer],
          [t('person.start'), day(person.startOn)],
          [t('person.end'), day(person.endOn)],
          [t('person.endReason'), person.endReason ? t(`farewell:end.${person.endReason}`) : ''],
          [t('person.conflict'), person.endOn ? t(person.hasConflict ? 'yes' : 'no') : ''],
          [
            t('person.address'),
            [inOne(person.street, person.houseNo), inOne(person.postcode, person.city)]
              .filter((line) => line !== '')
              .join(', '),
          ],
          [t('person.phone'), person.phone],
          [t('person.email'), person.email],
          [t('person.emergency'), inOne(person.emergencyName, person.emergencyPhone)],
          [t('person.confidant'), t(person.hasConfidant ? 'yes' : 'no')],
          [t('person.expenses'), t(person.paysExpenses ? 'yes' : 'no')],
          [t('person.iban'), person.iban],
          [t('person.restricted'), day(person.restrictedOn)],
          [t('person.account'), account?.label ?? ''],
          [t('person.roles'), (account?.roles ?? []).map((role) => t(`app:role.${role}`)).join(', ')],
          [t('person.declaration'), day(account?.declarationOn ?? null)],
          [t('person.assigned'), String(content.assignedFiles)],
        ]}
      />
      <Rows
        title={t('part.profile')}
        none={t('none.profile')}
        columns={columns('on', 'what', 'outcome', 'remark')}
        rows={profile.map(({ on, point, outcome, remark }) => [
          dayInTable(on),
          t(`volunteers:profile.points.${point}`),
          t(`volunteers:profile.outcomes.${outcome}`),
          remark,
        ])}
      />
      <Rows
        title={t('part.certificates')}
        none={t('none.certificates')}
        columns={columns('seen', 'issued', 'outcome', 'again')}
        rows={certificates.map(({ seenOn, issuedOn, isMet, nextDueOn }) => [
          dayInTable(seenOn),
          dayInTable(issuedOn),
          t(isMet ? 'volunteers:certificate.met' : 'volunteers:certificate.notMet'),
          day(nextDueOn),
        ])}
      />
      {payments.length > 0 ? (
        <Rows
          title={t('part.payments')}
          none=""
          columns={columns('year', 'amount', 'iban', 'why')}
          rows={payments.map(({ bookYear, cents, iban, purpose }) => [
            String(bookYear),
            cents === null ? t('volunteers:payment.unknown') : euros.format(cents / 100),
            iban,
            purpose,
          ])}
        />
      ) : null}
      {payroll ? (
        <Rows
          title={t('part.payroll')}
          none=""
          columns={columns('on', 'where')}
          rows={[[dayInTable(payroll.signedOn), payroll.keptAt]]}
        />
      ) : null}
    </>
  );
};

/** Papers, exceptions to the rules for this work, complaints, and how the service ended. */
export const LeavingParts = ({ content }: PartProps) => {
  const { t } = useTranslation('packages');
  const { papers, overrides, complaints, farewell, conflictReviews } = content;
  const columns = (...names: readonly string[]) => names.map((name) => t(`column.${name}`));
  return (
    <>
      <Rows
        title={t('part.papers')}
        none={t('none.papers')}
        columns={columns('on', 'what', 'file')}
        rows={papers.map(({ on, kind, name, file }) => [
          dayInTable(on),
          `${t(`papers:kind.${kind}`)}: ${name}`,
          file,
        ])}
      />
      {overrides.length > 0 ? (
        <Rows
          title={t('part.overrides')}
          none=""
          columns={columns('on', 'what', 'until', 'why')}
          rows={overrides.map(({ givenOn, item, untilOn, endedOn, reason }) => [
            dayInTable(givenOn),
            t(`gate:item.${item}`),
            dayInTable(endedOn ?? untilOn),
            reason,
          ])}
        />
      ) : null}
      {complaints.length > 0 ? (
        <Rows
          title={t('part.complaints')}
          none=""
          columns={columns('on', 'complaint', 'investigation', 'report')}
          rows={complaints.map(({ receivedOn, text, investigation, report }) => [
            dayInTable(receivedOn),
            text,
            investigation,
            report,
          ])}
        />
      ) : null}
      {farewell.length > 0 ? (
        <Rows
          title={t('part.farewell')}
          none=""
          columns={columns('on', 'what')}
          rows={farewell.map(({ doneOn, step }) => [dayInTable(doneOn), t(`farewell:steps.${step}`)])}
        />
      ) : null}
      {conflictReviews.length > 0 ? (
        <Rows
          title={t('part.conflictReviews')}
          none=""
          columns={columns('on', 'needed', 'why')}
          rows={conflictReviews.map(({ on, isStillNeeded, reason }) => [
            dayInTable(on),
            t(isStillNeeded ? 'yes' : 'no'),
            reason,
          ])}
        />
      ) : null}
    </>
  );
};

/** What she did with her account. */
export const ActsPart = ({ content: { acts, moreActs, account } }: PartProps) => {
  const { t, i18n } = useTranslation('packages');
  if (!account) return null;
  return (
    <>
      <Rows
        title={t('part.acts')}
        none={t('none.acts')}
        columns={[t('column.at'), t('column.did')]}
        rows={acts.map(({ at, operation }) => [
          instantInTable(at, i18n.language),
          t(`audit:op.${operation.replace(/^[a-z-]+:/, '').replace(/:.*$/, '')}`),
        ])}
      />
      {moreActs > 0 ? <p>{t('moreActs', { count: moreActs })}</p> : null}
    </>
  );
};
