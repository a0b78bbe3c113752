import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../core/contract/incidents.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Spoken } from '../../letters/spoken.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const NoteForm = ({ incident, now }: { readonly incident: Incident; readonly now: string }) => {
  const { t } = useTranslation('incidents');
  const [text, setText] = useState('');
  const note = useCommandOp('incidents.note');
  const checked = useChecked<'text'>('log', { text: text.trim() === '' ? t('log.missing') : undefined });
  const send = () =>
    note.mutate(
      { id: incident.id, at: now, text },
      {
        onSuccess: () => {
          setText('');
          tell(t('log.done'));
        },
      },
    );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('log.add')}>
      <GuardedText
        label={t('log.add')}
        hint={t('log.hint')}
        value={text}
        onChange={setText}
        maxLength={2_000}
        maySpecial
        {...checked.field('text')}
      />
      <Failure error={note.error} />
      <FormActions>
        <Button type="submit" isPending={note.isPending}>
          {t('log.save')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** What happened since, line by line, the newest first. */
export const IncidentLog = ({
  incident,
  now,
  mayWrite,
}: {
  readonly incident: Incident;
  readonly now: string;
  readonly mayWrite: boolean;
}) => {
  const { t } = useTranslation('incidents');
  return (
    <Stack gap="loose">
      {mayWrite && incident.closedOn === null ? <NoteForm incident={incident} now={now} /> : null}
      <Section title={t('log.title')}>
        <Timeline
          label={t('log.title')}
          moments={incident.log.map(({ at, kind, text, by }, index) => ({
            id: `${at} ${kind} ${index}`,
            when: t('log.when', { at, by }),
            children: (
              <>
                <p>{t(`step.${kind}`)}</p>
                {text === '' ? null : <Spoken text={text} />}
              </>
            ),
          }))}
        />
      </Section>
    </Stack>
  );
};
