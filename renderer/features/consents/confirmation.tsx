import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { usePrint } from '../../call/use-print.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

type Withdrawn = { readonly title: string; readonly recipient: string; readonly on: Day };

/** Prints the confirmation; it leaves the vault like any letter. */
const usePrintIt = (it: Withdrawn) => {
  const { t } = useTranslation('consents');
  return usePrint(() => ({
    leaving: { kind: 'letter', count: 1 },
    document: 'consent-withdrawn',
    name: () => t('withdraw.file'),
    data: ({ organisation, on }) => ({ ...it, organisation, today: on }),
  }));
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
