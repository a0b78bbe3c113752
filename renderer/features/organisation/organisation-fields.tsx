import { useTranslation } from 'react-i18next';
import { LawTerm } from '../../ui/law-term.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { Checked } from '../../ui/use-checked.ts';
import type { OrganisationDraft, OrganisationField } from './organisation-draft.ts';

export type OrganisationFieldsProps = {
  readonly draft: OrganisationDraft;
  readonly onChange: (change: Partial<OrganisationDraft>) => void;
  readonly checked: Checked<OrganisationField>;
};

/** Who the organisation is and how people reach it: what the head of the register says (art. 30(1)(a)). */
export const ContactFields = ({ draft, onChange, checked }: OrganisationFieldsProps) => {
  const { t } = useTranslation('organisation');
  const text = (name: 'name' | 'kvkNo' | 'address' | 'email' | 'phone' | 'responsiblePerson') => ({
    label: t(`field.${name}`),
    value: draft[name],
    onChange: (value: string) => onChange({ [name]: value }),
    ...checked.field(name),
  });
  return (
    <>
      <TextField {...text('name')} autoComplete="organization" />
      <TextField
        {...text('kvkNo')}
        hint={t('hint.kvkNo')}
        isOptional
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField {...text('address')} hint={t('hint.address')} autoComplete="street-address" />
      <TextField {...text('email')} type="email" autoComplete="email" />
      <TextField {...text('phone')} type="tel" width="medium" autoComplete="tel" />
      <TextField {...text('responsiblePerson')} hint={t('hint.responsiblePerson')} autoComplete="off" />
    </>
  );
};

type Answer = 'yes' | 'no';
const answerOf = (value: boolean | null): Answer | null => (value === null ? null : value ? 'yes' : 'no');

/** The two questions that decide what else the law asks: is there an FG, and is it a care provider? */
export const DutyFields = ({ draft, onChange, checked }: OrganisationFieldsProps) => {
  const { t } = useTranslation('organisation');
  const choices = (question: 'hasFg' | 'isCareProvider') =>
    (['yes', 'no'] as const).map((id) => ({ id, text: t(`answer.${question}.${id}`) }));
  return (
    <>
      <RadioGroup
        label={t('field.hasFg')}
        hint={
          <>
            {t('hint.fgBefore')} <LawTerm meaning={t('hint.fgMeaning')}>{t('hint.fgTerm')}</LawTerm>{' '}
            {t('hint.fgAfter')}
          </>
        }
        choices={choices('hasFg')}
        value={answerOf(draft.hasFg)}
        onChange={(answer) => onChange({ hasFg: answer === 'yes' })}
        {...checked.field('hasFg')}
      />
      {draft.hasFg === true ? (
        <>
          <TextField
            label={t('field.fgName')}
            value={draft.fgName}
            onChange={(fgName) => onChange({ fgName })}
            {...checked.field('fgName')}
          />
          <TextField
            label={t('field.fgContact')}
            hint={t('hint.fgContact')}
            isOptional
            value={draft.fgContact}
            onChange={(fgContact) => onChange({ fgContact })}
            {...checked.field('fgContact')}
          />
        </>
      ) : null}
      {draft.hasFg === false ? (
        <TextArea
          label={t('field.fgNoneReason')}
          hint={t('hint.fgNoneReason')}
          value={draft.fgNoneReason}
          onChange={(fgNoneReason) => onChange({ fgNoneReason: fgNoneReason.replace(/\s*\n\s*/g, ' ') })}
          {...checked.field('fgNoneReason')}
        />
      ) : null}
      <RadioGroup
        label={t('field.isCareProvider')}
        hint={
          <>
            {t('hint.careBefore')} <LawTerm meaning={t('hint.careMeaning')}>{t('hint.careTerm')}</LawTerm>
            {t('hint.careAfter')}
          </>
        }
        choices={choices('isCareProvider')}
        value={answerOf(draft.isCareProvider)}
        onChange={(answer) => onChange({ isCareProvider: answer === 'yes' })}
        {...checked.field('isCareProvider')}
      />
    </>
  );
};
