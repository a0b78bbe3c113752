import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Representative } from '../../../core/contract/representatives.ts';
import { leads } from '../../../core/contract/roles.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/toast.tsx';
import { BlockRepresentative } from './block-representative.tsx';
import { PutRepresentative } from './put-representative.tsx';

type Task =
  | { readonly kind: 'put'; readonly it: Representative | null }
  | { readonly kind: 'block'; readonly it: Representative };

/** What is known of one of them, in a line. */
const useFacts = (): ((it: Representative) => string) => {
  const { t } = useTranslation('representatives');
  return ({ relation, validUntil, authoritySeenOn, cannotConsent, isBlocked, blockReason }) =>
    [
      t(`relation.${relation}`),
      authoritySeenOn ? t('seen', { on: authoritySeenOn }) : t('notSeen'),
      ...(validUntil ? [t('until', { on: validUntil })] : []),
      ...(cannotConsent && !isBlocked ? [t(`cannot.${cannotConsent}`)] : []),
      ...(isBlocked && blockReason !== '' ? [t('because', { reason: blockReason })] : []),
    ].join(' · ');
};

/** Who may speak for a client: parents, guardians, and whom a court appointed; and who may not, now. */
export const Representatives = ({
  clientId,
  birthOn,
}: {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
}) => {
  const { t } = useTranslation('representatives');
  const factsOf = useFacts();
  const { data, error } = useQueryOp('representatives.ofClient', { clientId });
  const roles = useRoles();
  const mayBlock = leads(roles);
  const lift = useCommandOp('representatives.block');
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  const unblock = ({ id }: Representative) =>
    lift.mutate({ clientId, id, reason: null }, { onSuccess: () => tell(t('block.lifted')) });
  return (
    <Section title={t('title')}>
      <Stack>
        <Failure error={error ?? lift.error} />
        {data?.length === 0 ? <Prose soft>{t('none')}</Prose> : null}
        <SentenceList
          sentences={(data ?? []).map((it) => ({
            id: it.id,
            text: (
              <>
                <bdi>{it.name}</bdi> {it.isBlocked ? <Tag tone="red">{t('blocked')}</Tag> : null}
              </>
            ),
            line: factsOf(it),
            action: (
              <>
                <Button
                  size="small"
                  aria-label={t('put.label', { who: it.name })}
                  onPress={() => setTask({ kind: 'put', it })}
                >
                  {t('put.change')}
                </Button>
                {mayBlock ? (
                  <Button
                    size="small"
                    aria-label={t(it.isBlocked ? 'block.liftLabel' : 'block.label', { who: it.name })}
                    onPress={() => (it.isBlocked ? unblock(it) : setTask({ kind: 'block', it }))}
                  >
                    {t(it.isBlocked ? 'block.lift' : 'block.button')}
                  </Button>
                ) : null}
              </>
            ),
          }))}
        />
        <FormActions>
          <Button icon={UserPlus} onPress={() => setTask({ kind: 'put', it: null })}>
            {t('put.add')}
          </Button>
        </FormActions>
      </Stack>
      {task?.kind === 'put' ? (
        <PutRepresentative clientId={clientId} birthOn={birthOn} it={task.it} onClose={close} />
      ) : null}
      {task?.kind === 'block' ? (
        <BlockRepresentative clientId={clientId} it={task.it} onClose={close} />
      ) : null}
    </Section>
  );
};
