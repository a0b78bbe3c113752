import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import { Button } from '../../ui/button.tsx';
import { CodeGroups } from '../../ui/code-groups.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

type Drafted = Out<'recovery.draft'>;

/** The documents of a draft: one sheet for each code, each a file of its own, for nobody may get two of them. */
const sheetsOf = ({ codes, codeNumber }: Drafted, on: Day, lang: 'nl' | 'en') =>
  codes.map((code, index) =>
    codes.length === 1
      ? askFor('recovery-code', lang, { code, on })
      : askFor('recovery-share', lang, { code, number: index + 1, codeNumber, on }),
  );

export type PrintCodesProps = { readonly drafted: Drafted; readonly onNext: () => void };

/** The second step: the codes, this one time, and a sheet of paper for each. */
export const PrintCodes = ({ drafted, onNext }: PrintCodesProps) => {
  const { t } = useTranslation('recovery');
  const lang = useLanguage();
  const leave = useLeave();
  const { codes } = drafted;
  const isOne = codes.length === 1;
  const print = useMutation<readonly string[], Refusal>({
    mutationFn: async () => {
      const { today } = await call('vault.me', {});
      const way = await leave({
        kind: 'recovery-codes',
        count: codes.length,
        as: 'paper',
        isOnlyPaper: true,
      });
      if (!way) return [];
      const paths: string[] = [];
      for (const [index, document] of sheetsOf(drafted, today, lang).entries()) {
        const name = `${t('print.file')}${isOne ? '' : `-${index + 1}`}.pdf`;
        const { savedAs } = await callHost('document.pdf', { document, name });
        if (savedAs) paths.push(savedAs);
      }
      return paths;
    },
  });
  return (
    <Form onSubmit={onNext}>
      <Stack gap="loose">
        <Stack>
          <Prose>{t('print.what', { count: codes.length })}</Prose>
          {codes.map((code, index) => (
            <Section key={code} title={isOne ? t('print.one') : t('print.sheet', { number: index + 1 })}>
              <CodeGroups code={code} label={t('print.label', { number: index + 1 })} />
            </Section>
          ))}
        </Stack>
        <Stack>
          <div>
            <Button icon={Printer} isPending={print.isPending} onPress={() => print.mutate()}>
              {t(print.isPending ? 'print.busy' : 'print.go', { count: codes.length })}
            </Button>
          </div>
          {print.data && print.data.length > 0 ? (
            <Notice kind="info" isLive>
              <p>{t('print.saved', { count: print.data.length, path: print.data[0] })}</p>
            </Notice>
          ) : null}
          <Failure error={print.error} />
          <Prose soft>{t('print.byHand')}</Prose>
        </Stack>
        <FormActions>
          <Button look="primary" type="submit">
            {t('print.next', { count: codes.length })}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
};
