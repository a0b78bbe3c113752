import { useTranslation } from 'react-i18next';
import type { AuditGap, AuditState } from '../../../core/contract/audit.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Failure } from '../../call/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

const Gap = ({ gap }: { readonly gap: AuditGap }) => {
  const { t } = useTranslation('audit');
  const { kind, from, to, at, seen } = gap;
  const facts = { from, to, count: to - from + 1, on: dayOf(at) };
  return (
    <Notice kind={seen ? 'plain' : 'danger'} title={t(`gap.${kind}.title`, facts)}>
      <Stack gap="tight">
        <Prose>{t(`gap.${kind}.what`, facts)}</Prose>
        {seen ? null : <Prose>{t('gap.do')}</Prose>}
        <Prose soft>
          {t('gap.noticed', { at })} {seen ? t('gap.seen', seen) : null}
        </Prose>
      </Stack>
    </Notice>
  );
};

/** What is wrong with the log, each with what it may mean and what to do; nothing when all is well. */
export const StateWords = ({ state }: { readonly state: AuditState }) => {
  const { t } = useTranslation('audit');
  const acknowledge = useCommandOp('audit.acknowledge');
  const { brokenAt, gaps, begins, isAnchorSigned } = state;
  if (brokenAt === null && begins === null && gaps.length === 0) return null;
  return (
    <Stack>
      {brokenAt === null ? null : (
        <Notice kind="danger" title={t('broken.title', { seq: brokenAt })}>
          <Prose>{t('broken.what', { seq: brokenAt })}</Prose>
          <Prose>{t('broken.do')}</Prose>
        </Notice>
      )}
      {begins && !isAnchorSigned ? (
        <Notice kind="danger" title={t('begins.title')}>
          <Prose>{t('begins.what', begins)}</Prose>
        </Notice>
      ) : null}
      {gaps.map((gap) => (
        <Gap key={gap.at} gap={gap} />
      ))}
      {gaps.some(({ seen }) => seen === null) ? (
        <div>
          <Button isPending={acknowledge.isPending} onPress={() => acknowledge.mutate({})}>
            {t('gap.acknowledge')}
          </Button>
        </div>
      ) : null}
      <Failure error={acknowledge.error} />
      {begins && isAnchorSigned ? <Prose soft>{t('begins.signed', begins)}</Prose> : null}
    </Stack>
  );
};
