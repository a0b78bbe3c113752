import { useTranslation } from 'react-i18next';
import { ConsentMethod } from '../../../core/contract/consents.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { How } from './use-record.ts';

type Errors = Readonly<Partial<Record<'by' | 'representativeId' | 'method' | 'on', string | null>>>;

type HowFieldsProps = {
  readonly clientId: ClientId;
  readonly how: How;
  readonly change: (how: Partial<How>) => void;
  readonly errors: Errors;
};

/**
 * Which of those in the file spoke, and why somebody cannot now. One who is blocked is left out: the screen may be in
 * sight of the client, or of the very person who is blocked.
 */
const Who = ({ clientId, how, change, errors }: HowFieldsProps) => {
  const { t } = useTranslation('consents');
  const { data = [], isSuccess } = useQueryOp('representatives.ofClient', { clientId });
  const known = data.filter(({ isBlocked }) => !isBlocked);
  if (isSuccess && known.length === 0) return <p>{t('how.noRepresentative')}</p>;
  return (
    <Select
      id="consent-representative"
      label={t('how.representative')}
      choices={known.map(({ id, name, relation, cannotConsent }) => ({
        id,
        text: `${name} · ${t(`representatives:relation.${relation}`)}`,
        ...(cannotConsent ? { hint: t(`representatives:cannot.${cannotConsent}`) } : {}),
      }))}
      value={how.representativeId}
      onChange={(representativeId) => change({ representativeId })}
      error={errors.representativeId ?? null}
    />
  );
};

/** What giving, refusing and withdrawing have in common: who said it, how, and on which day. */
export const HowFields = (props: HowFieldsProps) => {
  const { how, change, errors } = props;
  const { t } = useTranslation('consents');
  return (
    <>
      <RadioGroup
        id="consent-by"
        label={t('how.by')}
        choices={(['self', 'representative', 'both'] as const).map((id) => ({
          id,
          text: t(`byChoice.${id}`),
        }))}
        value={how.by}
        onChange={(by) => change({ by })}
        error={errors.by ?? null}
      />
      {how.by === null || how.by === 'self' ? null : <Who {...props} />}
      <Select
        id="consent-method"
        label={t('how.method')}
        choices={ConsentMethod.options.map((id) => ({ id, text: t(`method.${id}`) }))}
        value={how.method}
        onChange={(method) => change({ method })}
        error={errors.method ?? null}
      />
      <DateField
        id="consent-on"
        label={t('how.on')}
        value={how.on}
        onChange={(on) => change({ on })}
        error={errors.on ?? null}
      />
    </>
  );
};

/** Who helped, and who was there: what makes an answer worth something later. */
export const HelpFields = ({ how, change }: Pick<HowFieldsProps, 'how' | 'change'>) => {
  const { t } = useTranslation('consents');
  return (
    <>
      <TextField
        id="consent-interpreter"
        label={t('how.interpreter')}
        hint={t('how.interpreterHint')}
        isOptional
        value={how.interpreter}
        onChange={(interpreter) => change({ interpreter })}
        maxLength={120}
      />
      <TextField
        id="consent-present"
        label={t('how.present')}
        hint={t('how.presentHint')}
        isOptional
        value={how.present}
        onChange={(present) => change({ present })}
        maxLength={200}
      />
    </>
  );
};
