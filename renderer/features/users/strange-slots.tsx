import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { tell } from '../../ui/toast.tsx';

/** Says that there are keys of nobody, and takes them away. Shows nothing while there are none. */
export const StrangeSlots = () => {
  const { t } = useTranslation('users');
  const { data } = useQueryOp('users.strangeSlots', {});
  const drop = useCommandOp('users.dropStrangeSlots');
  if (!data || data.count === 0) return null;
  const take = () =>
    drop.mutate({}, { onSuccess: ({ dropped }) => tell(t('strange.dropped', { count: dropped })) });
  return (
    <Notice
      kind="warning"
      title={t('strange.title', { count: data.count })}
      action={
        <Button onPress={take} isPending={drop.isPending}>
          {t('strange.drop')}
        </Button>
      }
    >
      <p>{t('strange.what')}</p>
      <Failure error={drop.error} />
    </Notice>
  );
};
