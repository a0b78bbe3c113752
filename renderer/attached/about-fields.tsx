import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepableKind } from '../../core/attachments/check-attachment.ts';
import type { Day } from '../../core/kernel/day.ts';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { useErrorText } from '../call/error-text.ts';
import { DateField } from '../ui/date-field.tsx';
import { type Choice, Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';

/** What somebody says of a paper, while it is being said. */
export type AboutDraft<Kind extends string> = {
  readonly kind: Kind | null;
  readonly name: string;
  readonly on: Day | null;
};

/** What was said, when nothing is missing. */
export type AboutPaper<Kind extends string> = {
  readonly kind: Kind;
  readonly name: string;
  readonly on: Day;
};

/** Why a kind may not be kept, or null. */
const refusedKind = (kind: string | null): unknown => {
  try {
    if (kind) keepableKind(kind);
    return null;
  } catch (error) {
    return error;
  }
};

/** What was said of a paper, or null while something is missing or may not be. */
export const saidOf = <Kind extends string>({ kind, name, on }: AboutDraft<Kind>): AboutPaper<Kind> | null =>
  kind === null || on === null || name.trim() === '' || refusedKind(kind) !== null
    ? null
    : { kind, name: name.trim(), on };

type AboutFieldsProps<Kind extends string> = {
  readonly kinds: readonly Choice<Kind>[];
  readonly draft: AboutDraft<Kind>;
  readonly onChange: (next: Partial<AboutDraft<Kind>>) => void;
  /** What the day of a kind means, when it needs a word. */
  readonly dayHint?: ((kind: Kind | null) => string | undefined) | undefined;
  /** True after a try to save: what is missing then says so. */
  readonly wasTried: boolean;
  readonly error: unknown;
  /** What one file asks more than another. */
  readonly children?: ReactNode;
};

/** The fields of a paper: what it is, of which day, and what it is called. */
export const AboutFields = <Kind extends string>({
  kinds,
  draft,
  onChange,
  dayHint,
  wasTried,
  error,
  children,
}: AboutFieldsProps<Kind>) => {
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const kindError = refusedKind(draft.kind);
  const rule = refusedRule(error);
  const missing = (isMissing: boolean, key: string) => (wasTried && isMissing ? t(`about.${key}`) : null);
  return (
    <>
      <Select
        id="attachment-kind"
        label={t('about.kind')}
        choices={kinds}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        error={kindError ? textOf(kindError) : missing(draft.kind === null, 'kindMissing')}
      />
      <DateField
        id="attachment-on"
        label={t('about.on')}
        hint={dayHint?.(draft.kind)}
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
      {children}
    </>
  );
};

/** Whether the sentence of an error already stands beside one of the fields of a paper. */
export const isBesideField = (error: unknown): boolean =>
  ['in-future', 'bsn-in-text', 'maybe-bsn-in-text', 'basis-not-given', 'basis-was-lost'].includes(
    refusedRule(error) ?? '',
  );
