import { useTranslation } from 'react-i18next';
import type { BasisOption } from '../../../core/disclosures/bases.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import styles from './disclosures.module.css';
import type { RecordDraft } from './record-draft.ts';

type GroundFieldsProps = {
  readonly draft: RecordDraft;
  readonly change: (next: Partial<RecordDraft>) => void;
  readonly options: readonly BasisOption[];
  readonly recipient: string;
  readonly isVeiligThuis: boolean;
  /** Since when a consent for this recipient holds, in words; null when none does. */
  readonly consentSince: string | null;
  readonly errors: { readonly basis: string | undefined; readonly reason: string | undefined };
};

/** On which ground: what is open can be chosen, what is not says why. A law or a fitting purpose is named. */
export const GroundFields = (props: GroundFieldsProps) => {
  const { draft, change, options, recipient, isVeiligThuis, consentSince, errors } = props;
  const { t } = useTranslation('disclosures');
  const open = options.filter(({ obstacle }) => obstacle === null);
  const closed = options.filter(({ obstacle }) => obstacle !== null);
  const hintOf = (basis: BasisOption['basis']): string =>
    basis === 'consent'
      ? (consentSince ?? t('basisHint.consentNow'))
      : basis === 'legal-duty' && isVeiligThuis
        ? t('basisHint.veiligThuis')
        : t(`basisHint.${basis}`);
  return (
    <>
      {open.length > 0 ? (
        <RadioGroup
          id="disclosure-basis"
          label={t('record.basis')}
          choices={open.map(({ basis }) => ({ id: basis, text: t(`basis.${basis}`), hint: hintOf(basis) }))}
          value={open.some(({ basis }) => basis === draft.basis) ? draft.basis : null}
          onChange={(basis) => change({ basis })}
          error={errors.basis}
        />
      ) : null}
      {closed.length > 0 ? (
        <ul className={styles['closed']}>
          {closed.map(({ basis, obstacle }) => (
            <li key={basis}>
              {t('record.closed', { basis: t(`basis.${basis}`) })}{' '}
              {t(`obstacle.${obstacle}`, { who: recipient })}
            </li>
          ))}
        </ul>
      ) : null}
      {draft.basis === 'legal-duty' || draft.basis === 'compatible-purpose' ? (
        <GuardedText
          id="disclosure-reason"
          label={t(`record.reason.${draft.basis}`)}
          hint={t(isVeiligThuis ? 'record.reasonHint.veiligThuis' : `record.reasonHint.${draft.basis}`)}
          value={draft.basisReason}
          onChange={(basisReason) => change({ basisReason })}
          maxLength={500}
          error={errors.reason}
        />
      ) : null}
    </>
  );
};
