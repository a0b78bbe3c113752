import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLeave } from '../../call/leave-vault.tsx';
import { usePrint } from '../../call/use-print.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';

/** The binder on paper, and its data as files: both leave the vault, so both ask the passphrase. */
export const BinderSection = () => {
  const { t } = useTranslation('desk');
  const leave = useLeave();
  const told = ({ savedAs }: { readonly savedAs: string | null }) => {
    if (savedAs !== null) tell(t('binder.savedAs', { name: savedAs }));
  };
  const print = usePrint(() => ({
    leaving: { kind: 'binder', count: 1 },
    document: 'binder',
    name: (on) => `map-${on}.pdf`,
    data: () => call('desk.binder', {}),
  }));
  const files = useMutation({
    mutationFn: async () => {
      const way = await leave({ kind: 'binder', count: 1, as: 'file', isNotedByStore: true });
      return way
        ? callHost('file.save', { ...(await call('desk.binderFiles', {})), ...way })
        : { savedAs: null };
    },
    onSuccess: told,
  });
  return (
    <Section title={t('binder.title')}>
      <Stack>
        <Prose>{t('binder.what')}</Prose>
        <Failure error={print.error ?? files.error} />
        <FormActions>
          <Button isPending={print.isPending} onPress={() => print.mutate(undefined, { onSuccess: told })}>
            {t('binder.go')}
          </Button>
          <Button look="quiet" isPending={files.isPending} onPress={() => files.mutate()}>
            {t('binder.goFiles')}
          </Button>
        </FormActions>
        <Prose soft>{t('binder.filesWhat')}</Prose>
      </Stack>
    </Section>
  );
};
