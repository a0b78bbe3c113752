import { useMutation } from '@tanstack/react-query';
import { Copy, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import type { Out } from '../../../core/contract/index.ts';
import { callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import { Button } from '../../ui/button.tsx';
import { CodeGroups } from '../../ui/code-groups.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

export type StartCodeProps = {
  readonly who: string;
  readonly made: Out<'users.invite'>;
  readonly onDone: () => void;
};

const Hand = ({ made }: { readonly made: StartCodeProps['made'] }) => {
  const { t } = useTranslation('users');
  const lang = useLanguage();
  const leave = useLeave();
  const { startCode, validUntil } = made;
  const copy = useMutation({ mutationFn: () => callHost('clipboard.copy', { text: startCode }) });
  const print = useMutation({
    mutationFn: async () => {
      const way = await leave({ kind: 'start-code', count: 1, as: 'paper', isOnlyPaper: true });
      if (!way) return { savedAs: null };
      const on = Temporal.Now.plainDateISO('Europe/Amsterdam').toString();
      const document = askFor('start-code', lang, { startCode, validUntil, on });
      return callHost('document.pdf', { document, name: t('code.file'), ...way });
    },
  });
  const savedAs = print.data?.savedAs;
  return (
    <Stack>
      <FormActions>
        <Button icon={Printer} onPress={() => print.mutate()} isPending={print.isPending}>
          {t(print.isPending ? 'code.printing' : 'code.print')}
        </Button>
        <Button icon={Copy} onPress={() => copy.mutate()} isPending={copy.isPending}>
          {t('code.copy')}
        </Button>
      </FormActions>
      {savedAs ? (
        <Notice kind="info" isLive>
          <p>{t('code.saved', { savedAs })}</p>
        </Notice>
      ) : null}
      {copy.isSuccess ? (
        <Notice kind="info" isLive>
          <p>{t('code.copied')}</p>
        </Notice>
      ) : null}
      <Failure error={print.error ?? copy.error} />
    </Stack>
  );
};

/** The start code of somebody, this one time, with the ways to hand it over. It is kept nowhere. */
export const StartCode = ({ who, made, onDone }: StartCodeProps) => {
  const { t } = useTranslation('users');
  return (
    <Sheet>
      <PageHeader title={t('code.title', { who })} state={t('code.state')} />
      <Stack gap="loose">
        <Stack>
          <CodeGroups code={made.startCode} label={t('code.label')} />
          <Prose>{t('code.until', { until: made.validUntil })}</Prose>
          <Hand made={made} />
        </Stack>
        <Stack gap="tight">
          <Prose>{t('code.how', { who })}</Prose>
          <Prose soft>{t('code.lost')}</Prose>
        </Stack>
        <FormActions>
          <Button look="primary" onPress={onDone}>
            {t('code.done')}
          </Button>
        </FormActions>
      </Stack>
    </Sheet>
  );
};
