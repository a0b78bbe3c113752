import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityInput } from '../../../core/contract/register.ts';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { type Group, groupOf, groups, type GroupProps } from './form-group.ts';
import { GroupSafe } from './group-safe.tsx';
import { GroupWhat } from './group-what.tsx';
import { GroupWhere } from './group-where.tsx';
import { GroupWho } from './group-who.tsx';
import { GroupWhy } from './group-why.tsx';

export type ActivityFormProps = {
  readonly id: string;
  readonly value: ActivityInput;
  readonly onChange: (value: ActivityInput) => void;
  readonly onSubmit: (value: ActivityInput) => void;
  readonly isOwnData: boolean;
};

const rowsWithNames = ['recipients', 'jointControllers', 'transfers'];

/** What is wrong, by field: a name that is empty, a text that the schema does not take. */
const useWrong = (value: ActivityInput): Readonly<Record<string, string | undefined>> => {
  const { t } = useTranslation('register');
  const read = ActivityInput.safeParse(value);
  if (read.success) return {};
  return Object.fromEntries(
    read.error.issues.map(({ path }) => {
      const [field = '', index] = path.map(String);
      const isRow = rowsWithNames.includes(field);
      return [
        isRow ? `${field}-${index}` : field,
        t(isRow || field === 'name' ? 'form.nameMissing' : 'form.unreadable'),
      ];
    }),
  );
};

const parts: Readonly<Record<Group, (props: GroupProps) => ReactNode>> = {
  why: GroupWhy,
  what: GroupWhat,
  who: GroupWho,
  where: GroupWhere,
  safe: GroupSafe,
};

/** All that a manager writes about one activity, in five parts. Everything but its name may stay open for now. */
export const ActivityForm = ({ id, value, onChange, onSubmit, isOwnData }: ActivityFormProps) => {
  const { t } = useTranslation('register');
  const [group, setGroup] = useState<Group>('why');
  const wrong = useWrong(value);
  const { errors, field, submit } = useChecked(id, wrong);
  const props: GroupProps = {
    value,
    change: (part) => onChange({ ...value, ...part }),
    field,
    isOwnData,
  };
  const save = () => {
    // What must be mended has to be in sight before it can have the focus.
    const [first] = Object.keys(wrong);
    if (first !== undefined && !Object.keys(wrong).some((name) => groupOf(name) === group))
      setGroup(groupOf(first));
    submit(() => onSubmit(value));
  };
  return (
    <Form id={id} errors={errors} label={t('form.label')} onSubmit={save}>
      <Tabs
        label={t('form.parts')}
        selected={group}
        onSelect={setGroup}
        tabs={groups.map((part) => {
          const Part = parts[part];
          return {
            id: part,
            title: t(`form.part.${part}`),
            content: (
              <Stack gap="loose">
                <Part {...props} />
              </Stack>
            ),
          };
        })}
      />
    </Form>
  );
};
