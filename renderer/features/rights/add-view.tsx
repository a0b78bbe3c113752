import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type AddViewProps = { readonly clientId: ClientId; readonly onClose: () => void };

/** The beginning of a note, to know it by. */
const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

const Fields = ({ clientId, onClose }: AddViewProps) => {
  const { t } = useTranslation('rights');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const notes = useQueryOp('notes.list', { clientId }).data ?? [];
  const [about, setAbout] = useState<NoteId | 'file'>('file');
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const [text, setText] = useState('');
  const on = chosenOn === undefined ? today : chosenOn;
  const add = useCommandOp('rights.add', ['notes']);
  const checked = useChecked<'on' | 'text'>('view', {
    on: on ? undefined : t('receive.dayMissing'),
    text: text.trim() === '' ? t('view.textMissing') : undefined,
  });
  const send = () => {
    if (!on) return;
    add.mutate(
      { clientId, noteId: about === 'file' ? null : about, requestId: null, on, text },
      {
        onSuccess: () => {
          tell(t('view.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('view.add')}>
      <Select<NoteId | 'file'>
        label={t('view.about')}
        choices={[
          { id: 'file', text: t('view.aboutFile') },
          ...notes.map((note) => ({
            id: note.id,
            text: t('view.aboutNote', { on: dayInTable(note.on), text: beginning(note.text) }),
          })),
        ]}
        value={about}
        onChange={setAbout}
      />
      <DateField label={t('view.on')} value={on} onChange={setChosenOn} {...checked.field('on')} />
      <GuardedText
        maySpecial
        label={t('view.text')}
        hint={t('view.textHint')}
        value={text}
        onChange={setText}
        maxLength={4_000}
        {...checked.field('text')}
      />
      <Failure error={add.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={add.isPending}>
          {t('view.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('view.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Writes down what the person says of a note, or of her file, in her own words. */
export const AddView = ({ isOpen, ...props }: AddViewProps & { readonly isOpen: boolean }) => {
  const { t } = useTranslation('rights');
  return (
    <Dialog isOpen={isOpen} onClose={props.onClose} title={t('view.add')}>
      <Fields {...props} />
    </Dialog>
  );
};
