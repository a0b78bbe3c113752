import { useTranslation } from 'react-i18next';
import { SpecialCategory } from '../../../core/contract/lawful.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { specialExceptionWords } from '../../../core/kernel/words.ts';
import { consentFor, exceptionsFor } from '../../../core/notes/check-special-note.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SpecialDraft } from './special-draft.ts';

export type SpecialFieldsProps = {
  readonly clientId: ClientId;
  readonly draft: SpecialDraft;
  readonly change: (next: Partial<SpecialDraft>) => void;
  readonly errorOf: (field: 'category' | 'exception' | 'reason') => string | null;
};

/** Says of the consent for a category whether it holds today, beside the choice that rests on it. */
const useConsentHint = (clientId: ClientId, category: SpecialDraft['category']): string => {
  const { t } = useTranslation('notes');
  const { data } = useQueryOp('consents.ofClient', { clientId });
  if (!data || !category) return '';
  const given = data.states.find(({ purpose }) => purpose === consentFor(category));
  return given?.state === 'given' && given.since
    ? t('special.consentSince', { on: given.since })
    : t('special.noConsent');
};

/** What it is about, on which exception it may be kept, and why it is needed. */
export const SpecialFields = ({ clientId, draft, change, errorOf }: SpecialFieldsProps) => {
  const { t } = useTranslation('notes');
  const language = useLanguage();
  const consent = useConsentHint(clientId, draft.category);
  return (
    <>
      <Select
        id="special-category"
        label={t('special.category')}
        choices={SpecialCategory.options.map((id) => ({ id, text: t(`special.about.${id}`) }))}
        value={draft.category}
        onChange={(category) =>
          change({
            category,
            exception:
              draft.exception && exceptionsFor(category).includes(draft.exception) ? draft.exception : null,
          })
        }
        error={errorOf('category')}
      />
      {draft.category ? (
        <RadioGroup
          id="special-exception"
          label={t('special.exception')}
          hint={t('special.exceptionHint')}
          choices={exceptionsFor(draft.category).map((id) => ({
            id,
            text: specialExceptionWords[id][language],
            hint: [t(`lawful:exception.${id}`), id === 'explicit-consent' ? consent : '']
              .filter((part) => part !== '')
              .join(' '),
          }))}
          value={draft.exception}
          onChange={(exception) => change({ exception })}
          error={errorOf('exception')}
        />
      ) : null}
      <TextField
        id="special-reason"
        label={t('special.reason')}
        hint={t('special.reasonHint')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxLength={500}
        error={errorOf('reason')}
      />
    </>
  );
};
