import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Client } from '../../../core/contract/clients.ts';
import type { Out } from '../../../core/contract/index.ts';
import { fileNumber } from '../../../core/kernel/file-number.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { asChoice, type Chosen, groupRows, type GroupRow, proposedSide, type Side } from './choices.ts';
import { SideBySide } from './side-by-side.tsx';
import { Together } from './together.tsx';

type MergeFormProps = {
  readonly one: Client;
  readonly other: Client;
  readonly compared: Out<'duplicates.compare'>;
  /** Lets the other file be the one that stays. */
  readonly onTurn: () => void;
};

/** The choices of a merge, what it does, and the button that does it after one more question. */
export const MergeForm = ({ one, other, compared, onTurn }: MergeFormProps) => {
  const { t } = useTranslation('duplicates');
  const [, goTo] = useLocation();
  const [chosen, setChosen] = useState<Chosen>({});
  const [isAsking, setAsking] = useState(false);
  const merge = useCommandOp('duplicates.merge', ['clients', 'notes', 'consents', 'retention', 'history'], {
    id: other.id,
    leave: () => {
      tell(t('merge.done'));
      goTo(`/clienten/${one.id}`);
    },
  });
  const rows = groupRows(one, other);
  const sideOf = (row: GroupRow): Side => chosen[row.id] ?? proposedSide(row, one);
  if (compared.hindrance)
    return (
      <Stack gap="loose">
        <Notice kind="warning" title={t('compare.cannot')}>
          <p>{t(`refusal.${compared.hindrance}`, { defaultValue: t('compare.restricted') })}</p>
        </Notice>
        <SideBySide one={one} other={other} rows={rows} sideOf={sideOf} onChoose={null} />
      </Stack>
    );
  return (
    <Stack gap="loose">
      <Prose>{t('compare.choose', { number: fileNumber(one.id) })}</Prose>
      <SideBySide
        one={one}
        other={other}
        rows={rows}
        sideOf={sideOf}
        onChoose={(id, side) => setChosen({ ...chosen, [id]: side })}
      />
      <FormActions>
        <Button size="small" onPress={onTurn}>
          {t('compare.turn')}
        </Button>
      </FormActions>
      <Together one={compared.one} other={compared.other} />
      <Section title={t('what.title')}>
        <Stack gap="tight">
          {(['one', 'days', 'careful', 'key', 'undo', 'purge'] as const).map((id) => (
            <Prose key={id}>{t(`what.${id}`)}</Prose>
          ))}
        </Stack>
      </Section>
      <FormActions>
        <Button look="primary" onPress={() => setAsking(true)}>
          {t('merge.button')}
        </Button>
      </FormActions>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('merge.ask')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('merge.back')}</Button>
            <Button
              look="primary"
              isPending={merge.isPending}
              onPress={() => merge.mutate({ oneId: one.id, otherId: other.id, ...asChoice(rows, sideOf) })}
            >
              {t('merge.button')}
            </Button>
          </>
        }
      >
        <p>{t('merge.what', { one: fileNumber(one.id), other: fileNumber(other.id) })}</p>
        <Failure error={merge.error} />
      </Dialog>
    </Stack>
  );
};
