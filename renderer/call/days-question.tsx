import { useState } from 'react';
import type { Refusal } from '../../core/kernel/refusal.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { useChecked } from '../ui/use-checked.ts';
import { Failure } from './failure.tsx';

export type DaysQuestionProps = {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly start: { readonly days: number; readonly reason: string };
  readonly least: number;
  readonly most: number;
  /** Whether so many days ask for a reason. */
  readonly needsReason: (days: number) => boolean;
  readonly words: {
    readonly dialog: string;
    readonly label: string;
    readonly hint: string;
    readonly number: string;
    readonly why: string;
    readonly whyHint: string;
    readonly whyMissing: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly error: Refusal | null;
  readonly isPending: boolean;
  readonly onSave: (answer: { readonly days: number; readonly reason: string }) => void;
  readonly onClose: () => void;
};

/** Asks for a number of days, and for a reason when they are other than usual. */
export const DaysQuestion = (props: DaysQuestionProps) => {
  const { id, start, least, most, words, error, isPending, onSave, onClose } = props;
  const [text, setText] = useState(String(start.days));
  const [reason, setReason] = useState(start.reason);
  const typed = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  const days = typed !== null && typed >= least && typed <= most ? typed : null;
  const asksReason = days !== null && props.needsReason(days);
  const { errors, field, submit } = useChecked<'days' | 'reason'>(id, {
    ...(days === null ? { days: words.number } : {}),
    ...(asksReason && reason.trim() === '' ? { reason: words.whyMissing } : {}),
  });
  const save = () => {
    if (days !== null) onSave({ days, reason: asksReason ? reason.trim() : '' });
  };
  return (
    <Dialog isOpen onClose={onClose} title={words.dialog}>
      <Form errors={errors} onSubmit={() => submit(save)}>
        <TextField
          {...field('days')}
          label={words.label}
          hint={words.hint}
          value={text}
          onChange={setText}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          autoFocus
        />
        {asksReason ? (
          <TextArea
            {...field('reason')}
            label={words.why}
            hint={words.whyHint}
            value={reason}
            onChange={(given) => setReason(given.replaceAll(/\s*\n\s*/g, ' '))}
            maxLength={300}
          />
        ) : null}
        <Failure error={error} />
        <FormActions>
          <Button look="primary" type="submit" keyHint="Ctrl S" isPending={isPending}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
};
