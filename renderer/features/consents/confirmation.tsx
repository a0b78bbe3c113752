import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import { callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { askFor } from '../../print/asked.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

type Withdrawn = { readonly title: string; readonly recipient: string; readonly on: Day };

/** Prints the confirmation; it leaves the vault like any letter. Gives where it was saved, or null. */
const usePrintIt = (it: Withdrawn) => {
  const { t } = useTranslation('consents');
  const language = useLanguage();
  const leave = useLeave();
  const organisation = useQueryOp('organisation.get', {}).data?.name ?? '';
  const today = useQueryOp('vault.me', {}).data?.today ?? it.on;
  return useMutation({
    mutationFn: async () => {
      const way = await leave({ kind: 'letter', count: 1, as: 'paper' });
      if (!way) return { savedAs: null };
      const document = askFor('consent-withdrawn', language, { ...it, organisation, today });
      return callHost('document.pdf', { document, name: t('withdraw.file'), ...way });
    },
  });
};

/** What one says to the person, or gives her on paper: it was withdrawn, and what follows. */
export const Confirmation = ({ onClose, ...it }: Withdrawn & { readonly onClose: () => void }) => {
  const { t } = useTranslation('consents');
  const print = usePrintIt(it);
  const savedAs = print.data?.savedAs;
  const title = it.recipient === '' ? it.title : `${it.title}: ${it.recipient}`;
  return (
    <Stack>
      <Notice kind="proof" isLive title={t('withdraw.done')}>
        <p>{t('withdraw.readOut')}</p>
      </Notice>
      <blockquote>
        <p>{t('withdraw.confirmation', { title, on: it.on })}</p>
      </blockquote>
      {savedAs ? (
        <Notice kind="info" isLive>
          <p>{t('withdraw.saved', { savedAs })}</p>
        </Notice>
      ) : null}
      <Failure error={print.error} />
      <FormActions>
        <Button look="primary" onPress={onClose}>
          {t('withdraw.close')}
        </Button>
        <Button icon={Printer} onPress={() => print.mutate()} isPending={print.isPending}>
          {t('withdraw.print')}
        </Button>
      </FormActions>
    </Stack>
  );
};
