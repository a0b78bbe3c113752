import { Printer } from 'lucide-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import { callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import { Button } from '../../ui/button.tsx';
import { CodeGroups } from '../../ui/code-groups.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/stack.tsx';

export type CodePageProps = {
  readonly code: string;
  readonly onSend: () => void;
  readonly children: ReactNode;
};

/** Shows the recovery code, once, and prints it. */
export const CodePage = ({ code, onSend, children }: CodePageProps) => {
  const { t } = useTranslation('setup');
  const lang = useLanguage();
  const print = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const on = Temporal.Now.plainDateISO('Europe/Amsterdam').toString();
      return callHost('document.pdf', {
        document: askFor('recovery-code', lang, { code, on }),
        name: t('code.file'),
      });
    },
  });
  const savedAs = print.data?.savedAs;
  return (
    <Form onSubmit={onSend}>
      <Prose>{t('code.why')}</Prose>
      <CodeGroups code={code} label={t('code.label')} />
      <div>
        <Button icon={Printer} onPress={() => print.mutate()} isPending={print.isPending}>
          {t(print.isPending ? 'code.printing' : 'code.print')}
        </Button>
      </div>
      {savedAs ? (
        <Notice kind="info" isLive>
          <p>{t('code.saved', { savedAs })}</p>
        </Notice>
      ) : null}
      <Failure error={print.error} />
      <Prose soft>{t('code.byHand')}</Prose>
      {children}
    </Form>
  );
};
