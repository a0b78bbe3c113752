import { useTranslation } from 'react-i18next';
import { type ListChoices, ListColumn, type ListPreview } from '../../../core/contract/lists.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

/** How the list can be written. */
export type Format = 'xlsx' | 'csv' | 'json';

const formats = ['xlsx', 'csv', 'json'] as const;

export type ListFormProps = {
  readonly choices: ListChoices;
  readonly format: Format;
  readonly onChange: (choices: Omit<ListChoices, 'find'>) => void;
  readonly onFormat: (format: Format) => void;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSave: (count: number) => void;
  readonly onBack: () => void;
};

/** What stays out of the list, and why. */
const LeftOut = ({ preview: { unreadable, restricted } }: { readonly preview: ListPreview }) => {
  const { t } = useTranslation('lists');
  const parts = [
    unreadable > 0 ? t('unreadable', { count: unreadable }) : '',
    restricted > 0 ? t('restricted', { count: restricted }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <Prose soft>{parts.join(' ')}</Prose>;
};

/** Asks what may leave of each file; what could bring somebody in danger stays unless it is chosen. */
export const ListForm = (props: ListFormProps) => {
  const { choices, format, onChange, onFormat, error, isPending, onSave, onBack } = props;
  const { t } = useTranslation('lists');
  const preview = useQueryOp('lists.preview', choices);
  const { find: _, ...own } = choices;
  if (!preview.data) return preview.error ? <Failure error={preview.error} /> : <Loading lines={4} />;
  const { files, secretAddresses, unsafeContacts } = preview.data;
  const isRisky =
    (secretAddresses > 0 && own.withSecretAddresses) || (unsafeContacts > 0 && own.withUnsafeContacts);
  return (
    <Form label={t('title')} onSubmit={() => (files > 0 && !isPending ? onSave(files) : undefined)}>
      <Stack gap="tight">
        <Prose>{t('people', { count: files })}</Prose>
        <LeftOut preview={preview.data} />
      </Stack>
      <CheckboxGroup<ListColumn>
        label={t('columns')}
        hint={t('columnsHint')}
        choices={ListColumn.options.map((id) => ({
          id,
          text: t(`column.${id}`),
          ...(id === 'number' || id === 'contact' ? { hint: t(`columnHint.${id}`) } : {}),
        }))}
        value={own.columns}
        onChange={(columns) => onChange({ ...own, columns: [...columns] })}
      />
      {secretAddresses > 0 ? (
        <Checkbox
          isSelected={own.withSecretAddresses}
          onChange={(withSecretAddresses) => onChange({ ...own, withSecretAddresses })}
          hint={t('secretHint')}
        >
          {t('secret', { count: secretAddresses })}
        </Checkbox>
      ) : null}
      {unsafeContacts > 0 ? (
        <Checkbox
          isSelected={own.withUnsafeContacts}
          onChange={(withUnsafeContacts) => onChange({ ...own, withUnsafeContacts })}
          hint={t('unsafeHint')}
        >
          {t('unsafe', { count: unsafeContacts })}
        </Checkbox>
      ) : null}
      {isRisky ? (
        <Notice kind="warning" isLive>
          <p>{t('risk')}</p>
        </Notice>
      ) : null}
      <RadioGroup<Format>
        label={t('format')}
        choices={formats.map((id) => ({ id, text: t(`formats.${id}`), hint: t(`formatHint.${id}`) }))}
        value={format}
        onChange={onFormat}
      />
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending} isDisabled={files === 0}>
          {t('save', { count: files })}
        </Button>
        <Button onPress={onBack}>{t('back')}</Button>
      </FormActions>
    </Form>
  );
};
