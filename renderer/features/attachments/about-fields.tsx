import { useTranslation } from 'react-i18next';
import { keepableKind } from '../../../core/attachments/check-attachment.ts';
import { OfferedKind } from '../../../core/contract/attachments.ts';
import type { Purpose } from '../../../core/contract/consents.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What somebody says of a paper, while it is being said. */
export type AboutDraft = {
  readonly kind: OfferedKind | null;
  readonly name: string;
  readonly on: Day | null;
  readonly restsOn: Purpose | null;
};

const none = 'none';

/** Why a kind may not be kept, or null. */
const refusedKind = (kind: OfferedKind | null): unknown => {
  try {
    if (kind) keepableKind(kind);
    return null;
  } catch (error) {
    return error;
  }
};

/** Whether what is said can be saved. */
export const isSaid = (draft: AboutDraft): boolean =>
  draft.kind !== null && draft.on !== null && draft.name.trim() !== '' && refusedKind(draft.kind) === null;

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

type AboutFieldsProps = {
  readonly clientId: ClientId;
  readonly draft: AboutDraft;
  readonly onChange: (next: Partial<AboutDraft>) => void;
  /** True after a try to save: what is missing then says so. */
  readonly wasTried: boolean;
  readonly error: unknown;
};

/** The fields of an attachment: what it is, what it is called, of which day, and on which consent it rests. */
export const AboutFields = ({ clientId, draft, onChange, wasTried, error }: AboutFieldsProps) => {
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const bases = useBases(clientId, draft.restsOn);
  const kindError = refusedKind(draft.kind);
  const rule = refusedRule(error);
  const missing = (isMissing: boolean, key: string) => (wasTried && isMissing ? t(`about.${key}`) : null);
  return (
    <>
      <Select
        id="attachment-kind"
        label={t('about.kind')}
        choices={OfferedKind.options.map((id) => ({ id, text: t(`kindChoice.${id}`) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        error={kindError ? textOf(kindError) : missing(draft.kind === null, 'kindMissing')}
      />
      <DateField
        id="attachment-on"
        label={t('about.on')}
        value={draft.on}
        onChange={(on) => onChange({ on })}
        error={rule === 'in-future' ? textOf(error) : missing(draft.on === null, 'dayMissing')}
      />
      <TextField
        id="attachment-name"
        label={t('about.name')}
        hint={t('about.nameHint')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        maxLength={120}
        error={
          rule === 'bsn-in-text' || rule === 'maybe-bsn-in-text'
            ? textOf(error)
            : missing(draft.name.trim() === '', 'nameMissing')
        }
      />
      {bases.length > 1 ? (
        <Select
          id="attachment-basis"
          label={t('about.basis')}
          hint={t('about.basisHint')}
          choices={bases}
          value={draft.restsOn ?? none}
          onChange={(id) => onChange({ restsOn: id === none ? null : (id as Purpose) })}
          error={rule === 'basis-not-given' || rule === 'basis-was-lost' ? textOf(error) : null}
        />
      ) : null}
    </>
  );
};

/** Whether the sentence of an error already stands beside one of these fields. */
export const isBesideField = (error: unknown): boolean =>
  ['in-future', 'bsn-in-text', 'maybe-bsn-in-text', 'basis-not-given', 'basis-was-lost'].includes(
    refusedRule(error) ?? '',
  );
