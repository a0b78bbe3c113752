import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client, TimerMove } from '../../../core/contract/clients.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type ChosenOutcome, OutcomeField, saidOutcome } from './outcome-field.tsx';

const useMoveText = (): ((move: TimerMove) => string) => {
  const { t } = useTranslation('clients');
  return ({ from, to }) => {
    const gaps = { from: from?.dueOn, to: to?.dueOn };
    if (!to?.dueOn) return t('move.never', gaps);
    return from?.dueOn ? t('move.moves', gaps) : t('move.starts', gaps);
  };
};

const Moves = ({ moves }: { readonly moves: readonly TimerMove[] }) => {
  const { t } = useTranslation('clients');
  const textOf = useMoveText();
  return (
    <Notice title={t('move.title')}>
      {moves.length === 0 ? (
        <p>{t('move.none')}</p>
      ) : (
        <DefinitionList
          rows={moves.map((move) => ({
            label: t(`category.${move.category}`, { defaultValue: t('category.other') }),
            value: textOf(move),
          }))}
        />
      )}
    </Notice>
  );
};

export type AskProps = {
  readonly client: Client;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

const Question = ({ client, onClose }: AskProps) => {
  const { t } = useTranslation('clients');
  const textOf = useErrorText();
  const today = useQueryOp('vault.me', {}).data?.today ?? client.lastContactOn;
  const [on, setOn] = useState<Day | null>(today);
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<ChosenOutcome>('unknown');
  const [wasTried, setTried] = useState(false);
  const preview = useQueryOp(
    'clients.previewClose',
    { id: client.id, on: on ?? today },
    { enabled: on !== null },
  );
  const close = useCommandOp('clients.close', ['retention']);
  const refused = on === null ? (wasTried ? t('close.dayMissing') : null) : (preview.error ?? close.error);
  const dayError = typeof refused === 'string' || refused === null ? refused : textOf(refused);
  const reasonError = wasTried && reason.trim() === '' ? t('close.reasonMissing') : null;
  const submit = () => {
    setTried(true);
    if (on === null || reason.trim() === '') return;
    close.mutate({ id: client.id, on, reason, ...saidOutcome(outcome) }, { onSuccess: onClose });
  };
  return (
    <Form onSubmit={submit} label={t('close.title')}>
      <DateField
        id="close-on"
        label={t('close.on')}
        hint={t('close.onHint', { on: client.lastContactOn })}
        value={on}
        onChange={setOn}
        error={dayError}
      />
      <TextField
        label={t('close.reason')}
        hint={t('close.reasonHint')}
        value={reason}
        onChange={setReason}
        error={reasonError}
        maxLength={300}
        autoFocus
      />
      <OutcomeField value={outcome} onChange={setOutcome} />
      {preview.data ? <Moves moves={preview.data.moves} /> : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={close.isPending}>
          {t('close.button')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('close.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Closes a file on a day for a reason, after showing what that does to its terms. */
export const CloseFile = (props: AskProps) => {
  const { t } = useTranslation('clients');
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t('close.title')}>
      <Question {...props} />
    </Dialog>
  );
};
