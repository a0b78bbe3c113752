import { useTranslation } from 'react-i18next';
import { LegalBasis, SpecialException } from '../../../core/contract/lawful.ts';
import type { FilePurpose } from '../../../core/contract/purposes.ts';
import { legalBasisWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { basisWarning } from '../../../core/purposes/basis-warning.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { FieldSet } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import type { FieldsProps, WithStart } from './fields-props.ts';
import { useWords } from '../../call/use-words.ts';

/** What changes when a purpose is chosen: its ground and exception are proposed, and a choice of one's own stays. */
const withPurpose = (
  { draft }: Pick<FieldsProps, 'draft'>,
  before: FilePurpose | undefined,
  chosen: FilePurpose,
) => ({
  purposeId: chosen.id,
  ...(draft.legalBasis === null || draft.legalBasis === before?.legalBasis
    ? { legalBasis: chosen.legalBasis }
    : {}),
  ...(draft.specialException === null || draft.specialException === before?.specialException
    ? { specialException: chosen.specialException }
    : {}),
});

/** Why the file is kept, on which of the six grounds, and on which exception when its data are special. */
export const WhyFields = (props: FieldsProps & WithStart) => {
  const { draft, change, errorOf, idOf, start } = props;
  const { t } = useTranslation('clients');
  const words = useWords();
  const purposes = useQueryOp('purposes.list', {}).data ?? [];
  const chosen = purposes.find(({ id }) => id === draft.purposeId);
  const offered = purposes.filter(({ id, isActive }) => isActive || id === start.purposeId);
  const warning = basisWarning(chosen, draft.legalBasis);
  const isProposed = chosen?.legalBasis !== null && chosen?.legalBasis === draft.legalBasis;
  return (
    <FieldSet title={t('form.why')}>
      <Prose soft>{t('form.whyHint')}</Prose>
      <Select
        id={idOf('purposeId')}
        label={t('form.purpose')}
        choices={offered.map(({ id, name }) => ({ id, text: name }))}
        value={draft.purposeId}
        onChange={(id) => {
          const next = purposes.find((purpose) => purpose.id === id);
          if (next) change(withPurpose(props, chosen, next));
        }}
        error={errorOf('purposeId')}
      />
      <Select
        id={idOf('legalBasis')}
        label={t('lawful:short.basis')}
        hint={
          draft.legalBasis === null
            ? t('lawful:short.basisMeaning')
            : `${t(`lawful:basis.${draft.legalBasis}`)}${isProposed ? ` ${t('form.proposed')}` : ''}`
        }
        choices={LegalBasis.options.map((id) => ({
          id,
          text: words(legalBasisWords[id]),
          hint: t(`lawful:basis.${id}`),
        }))}
        value={draft.legalBasis}
        onChange={(legalBasis) => change({ legalBasis })}
        error={errorOf('legalBasis')}
      />
      {warning ? (
        <Notice kind="info" isLive>
          <p>{t(`form.warning.${warning}`)}</p>
        </Notice>
      ) : null}
      <Select
        id={idOf('specialException')}
        label={t('form.special')}
        hint={
          draft.specialException === null
            ? t('form.specialHint')
            : t(`lawful:exception.${draft.specialException}`)
        }
        choices={[
          { id: 'none', text: t('form.notSpecial') },
          ...SpecialException.options.map((id) => ({
            id,
            text: words(specialExceptionWords[id]),
            hint: t(`lawful:exception.${id}`),
          })),
        ]}
        value={draft.specialException ?? 'none'}
        onChange={(id) => change({ specialException: SpecialException.safeParse(id).data ?? null })}
        error={errorOf('specialException')}
      />
    </FieldSet>
  );
};
