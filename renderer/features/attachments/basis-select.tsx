import { useTranslation } from 'react-i18next';
import type { Purpose } from '../../../core/contract/consents.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Select } from '../../ui/select.tsx';

const none = 'none';

/** The consents that this person gave, by the name of their question; and the one that the paper rests on already. */
const useBases = (clientId: ClientId, current: Purpose | null) => {
  const { t, i18n } = useTranslation('attachments');
  const { data: consents } = useQueryOp('consents.ofClient', { clientId });
  const { data: texts = [] } = useQueryOp('consents.texts', {});
  const titleOf = (purpose: Purpose) =>
    texts.find((text) => text.purpose === purpose && text.language === i18n.language)?.title ?? purpose;
  const given = (consents?.states ?? [])
    .filter(({ state }) => state === 'given')
    .map(({ purpose }) => purpose);
  const purposes = [...new Set([...given, ...(current ? [current] : [])])];
  return [
    { id: none, text: t('about.noBasis') },
    ...purposes.map((purpose) => ({ id: purpose as string, text: titleOf(purpose) })),
  ];
};

type BasisProps = {
  readonly clientId: ClientId;
  readonly value: Purpose | null;
  readonly onChange: (value: Purpose | null) => void;
  readonly error: unknown;
};

/** On which consent alone an attachment rests, when this person gave one. */
export const BasisSelect = ({ clientId, value, onChange, error }: BasisProps) => {
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const bases = useBases(clientId, value);
  const rule = refusedRule(error);
  if (bases.length < 2) return null;
  return (
    <Select
      id="attachment-basis"
      label={t('about.basis')}
      hint={t('about.basisHint')}
      choices={bases}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : (id as Purpose))}
      error={rule === 'basis-not-given' || rule === 'basis-was-lost' ? textOf(error) : null}
    />
  );
};
