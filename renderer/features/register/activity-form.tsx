import { useTranslation } from 'react-i18next';
import { LegalBasis } from '../../../core/contract/lawful.ts';
import { ActivityInput } from '../../../core/contract/register.ts';
import { legalBasisWords } from '../../../core/kernel/words.ts';
import { measuresLeft } from '../../../core/register/measures.ts';
import { changeFieldWords, dpiaWords } from '../../../core/register/words.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { RecipientFields } from './recipient-fields.tsx';
import { useLanguage } from './use-register.ts';

export type ActivityFormProps = {
  readonly id: string;
  readonly value: ActivityInput;
  readonly onChange: (value: ActivityInput) => void;
  readonly onSubmit: (value: ActivityInput) => void;
  /** Data that lie in this app have confirmed rules; their own term is only for what lies elsewhere. */
  readonly isOwnData: boolean;
};

const lengths = {
  name: 120,
  purpose: 600,
  dataSubjects: 300,
  personalData: 600,
  specialException: 200,
  transfers: 300,
  otherTerm: 300,
  security: 1_500,
} as const;

type TextName = keyof typeof lengths;

/** What is wrong, by field: a name that is empty, a text that the schema does not take. */
const useWrong = (value: ActivityInput): Readonly<Record<string, string | undefined>> => {
  const { t } = useTranslation('register');
  const read = ActivityInput.safeParse(value);
  if (read.success) return {};
  return Object.fromEntries(
    read.error.issues.map(({ path }) => {
      const [field, index] = path;
      const isName = field === 'name' || field === 'recipients';
      const place = field === 'recipients' ? `recipient-${String(index)}` : String(field);
      return [place, t(isName ? 'form.nameMissing' : 'form.unreadable')];
    }),
  );
};

/** All that a manager writes about one activity. Everything but its name may stay open for now. */
export const ActivityForm = ({ id, value, onChange, onSubmit, isOwnData }: ActivityFormProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const { errors, field, submit } = useChecked(id, useWrong(value));
  const change = (part: Partial<ActivityInput>) => onChange({ ...value, ...part });
  const text = (name: TextName) => ({
    ...field(name),
    label: changeFieldWords[name][lang],
    hint: t(`form.hint.${name}`),
    maxLength: lengths[name],
    value: value[name],
    onChange: (typed: string) => change({ [name]: typed }),
  });
  const offered = measuresLeft(value.security);
  return (
    <Form id={id} errors={errors} label={t('form.label')} onSubmit={() => submit(() => onSubmit(value))}>
      <TextField {...text('name')} />
      <TextArea {...text('purpose')} isOptional />
      <RadioGroup
        label={changeFieldWords.legalBasis[lang]}
        hint={t('law.legalBasis')}
        choices={[
          ...LegalBasis.options.map((basis) => ({
            id: basis as LegalBasis | 'open',
            text: legalBasisWords[basis][lang],
            hint: t(`form.basis.${basis}`),
          })),
          { id: 'open', text: t('form.open') },
        ]}
        value={value.legalBasis ?? 'open'}
        onChange={(basis) => change({ legalBasis: basis === 'open' ? null : basis })}
      />
      <TextField {...text('dataSubjects')} isOptional />
      <TextArea {...text('personalData')} isOptional />
      <TextField {...text('specialException')} isOptional />
      <RecipientFields
        value={value.recipients}
        onChange={(recipients) => change({ recipients })}
        fieldOf={(index) => field(`recipient-${index}`)}
      />
      <TextField {...text('transfers')} isOptional />
      <TextField
        {...text('otherTerm')}
        hint={t(isOwnData ? 'form.hint.otherTermOwn' : 'form.hint.otherTerm')}
        isOptional
      />
      <Stack gap="tight">
        <TextArea {...text('security')} isOptional />
        {offered === '' ? null : (
          <div>
            <Button
              size="small"
              onPress={() =>
                change({ security: [value.security.trim(), offered].filter(Boolean).join('\n') })
              }
            >
              {t('form.addMeasures')}
            </Button>
          </div>
        )}
      </Stack>
      <RadioGroup
        label={changeFieldWords.dpia[lang]}
        hint={t('law.dpia')}
        choices={[
          ...(['not-needed', 'to-do', 'done'] as const).map((state) => ({
            id: state as NonNullable<ActivityInput['dpia']> | 'open',
            text: dpiaWords[state][lang],
          })),
          { id: 'open', text: t('dpia.open') },
        ]}
        value={value.dpia ?? 'open'}
        onChange={(state) => change({ dpia: state === 'open' ? null : state })}
      />
    </Form>
  );
};
