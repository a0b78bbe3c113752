import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientInput } from '../../../core/contract/clients.ts';
import type { ExplainedField } from '../../../core/contract/purposes.ts';
import { filledFields } from '../../../core/purposes/reasons.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet, FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AddressFields } from './address-fields.tsx';
import { ContactFields } from './contact-fields.tsx';
import styles from './client-form.module.css';
import type { FieldsProps, WithStart } from './fields-props.ts';
import { GuidanceFields } from './guidance-fields.tsx';
import { HouseholdFields } from './household-fields.tsx';
import { ReasonQuestion } from './reason-question.tsx';

const BirthFields = ({ draft, change, errorOf, idOf }: FieldsProps) => {
  const { t } = useTranslation('clients');
  return (
    <DateField
      id={idOf('birthOn')}
      label={t('form.birthOn')}
      isOptional
      value={draft.birthOn}
      onChange={(birthOn) => change({ birthOn })}
      error={errorOf('birthOn')}
    />
  );
};

const WorkFields = ({ draft, change, errorOf, idOf }: FieldsProps) => {
  const { t } = useTranslation('clients');
  return (
    <Select
      id={idOf('workSituation')}
      label={t('form.work')}
      choices={ClientInput.shape.workSituation.options.map((id) => ({ id, text: t(`form.works.${id}`) }))}
      value={draft.workSituation}
      onChange={(workSituation) => change({ workSituation })}
      error={errorOf('workSituation')}
    />
  );
};

const PaperFields = ({ draft, change, errorOf, idOf }: FieldsProps) => {
  const { t } = useTranslation('clients');
  return (
    <TextField
      id={idOf('paper')}
      label={t('form.paper')}
      isOptional
      value={draft.paper}
      onChange={(paper) => change({ paper })}
      error={errorOf('paper')}
      autoComplete="off"
      maxLength={80}
    />
  );
};

/** The groups beyond the minimum, in the order of the form. */
const groups: readonly ExplainedField[] = [
  'contact',
  'address',
  'birth',
  'household',
  'work',
  'phase',
  'paper',
];

const fieldsOf = (group: ExplainedField, props: FieldsProps & WithStart): ReactNode =>
  ({
    contact: <ContactFields {...props} />,
    address: <AddressFields {...props} />,
    birth: <BirthFields {...props} />,
    household: <HouseholdFields {...props} />,
    work: <WorkFields {...props} />,
    phase: <GuidanceFields {...props} />,
    paper: <PaperFields {...props} />,
  })[group];

/** Brings the focus into a group that was just opened. */
const useFocusOnOpened = (opened: ExplainedField | null) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened === null) return;
    const first = box.current?.querySelector<HTMLElement>(
      `[data-group="${opened}"] :is(input, button, [role=spinbutton])`,
    );
    first?.focus();
  }, [opened]);
  return box;
};

type ExtraProps = FieldsProps & WithStart & { readonly asked: readonly ExplainedField[] };

/**
 * What goes beyond the minimum: each group opens when somebody asks for it or when it was filled in before, and says
 * what it is for. `asked` are the groups of which the organisation must still say why it needs them.
 */
export const ExtraFields = ({ asked, ...props }: ExtraProps) => {
  const { t } = useTranslation('clients');
  const [opened, setOpened] = useState<readonly ExplainedField[]>([]);
  const box = useFocusOnOpened(opened.at(-1) ?? null);
  const filled = filledFields(props.draft);
  const isOpen = (group: ExplainedField) => opened.includes(group) || filled.includes(group);
  const closed = groups.filter((group) => !isOpen(group));
  return (
    <div ref={box} className={styles['groups']}>
      {groups.filter(isOpen).map((group) => (
        <div key={group} data-group={group}>
          <FieldSet title={t(`form.group.${group}`)}>
            <Prose soft>{t(`form.groupHint.${group}`)}</Prose>
            {fieldsOf(group, props)}
            {asked.includes(group) ? <ReasonQuestion {...props} field={group} /> : null}
          </FieldSet>
        </div>
      ))}
      {closed.length > 0 ? (
        <FieldSet title={t('form.more')}>
          <Prose soft>{t('form.moreHint')}</Prose>
          <FormActions>
            {closed.map((group) => (
              <Button key={group} icon={Plus} onPress={() => setOpened([...opened, group])}>
                {t(`form.open.${group}`)}
              </Button>
            ))}
          </FormActions>
        </FieldSet>
      ) : null}
    </div>
  );
};
