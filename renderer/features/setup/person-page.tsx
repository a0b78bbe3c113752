import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../../core/kernel/day.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { LawTerm } from '../../ui/law-term.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type Person = { readonly userLabel: string; readonly declarationOn: Day };

export type PersonPageProps = {
  readonly kept: { readonly userLabel: string; readonly declarationOn: Day | null };
  readonly onSend: (person: Person) => void;
  readonly children: ReactNode;
};

/** Who begins: a name, and the day on which the declaration of confidentiality was signed (handbook 5.1). */
export const PersonPage = ({ kept, onSend, children }: PersonPageProps) => {
  const { t } = useTranslation('setup');
  const [userLabel, setUserLabel] = useState(kept.userLabel);
  const [declarationOn, setDeclarationOn] = useState(kept.declarationOn);
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString();
  const checked = useChecked<'userLabel' | 'declarationOn'>('person', {
    userLabel: userLabel.trim() === '' ? t('person.nameMissing') : undefined,
    declarationOn:
      declarationOn === null
        ? t('person.dayMissing')
        : declarationOn > today
          ? t('person.dayAhead')
          : undefined,
  });
  const send = () => {
    if (declarationOn) onSend({ userLabel: userLabel.trim(), declarationOn });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <TextField
        label={t('person.name')}
        hint={t('person.nameHint')}
        value={userLabel}
        onChange={setUserLabel}
        autoComplete="name"
        maxLength={80}
        {...checked.field('userLabel')}
      />
      <DateField
        label={t('person.day')}
        hint={
          <>
            {t('person.dayBefore')}{' '}
            <LawTerm meaning={t('person.declarationMeaning')}>{t('person.declaration')}</LawTerm>
            {t('person.dayAfter')}
          </>
        }
        value={declarationOn}
        onChange={setDeclarationOn}
        {...checked.field('declarationOn')}
      />
      {children}
    </Form>
  );
};
