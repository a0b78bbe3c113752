import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Notice } from '../../ui/notice.tsx';

/** The clipboard of the host takes no more. */
const mostSigns = 2_000;

/** What somebody who helps needs to know, to read out or to copy: no name of anybody is among it. */
export const FactsForHelp = ({ problem }: { readonly problem: string | null }) => {
  const { t } = useTranslation('health');
  const details = useCommandOp('health.details');
  const [isCopied, setCopied] = useState(false);
  const lines = details.data?.lines ?? [];
  const rows = [...Map.groupBy(lines, ({ what }) => what)].map(([what, facts]) => ({
    label: t(`detail.${what}`),
    value: facts.map(({ value }) => <div key={value}>{value}</div>),
  }));
  const copy = async () => {
    const text = lines.map(({ what, value }) => `${t(`detail.${what}`)}: ${value}`).join('\n');
    await callHost('clipboard.copy', { text: text.slice(0, mostSigns) });
    setCopied(true);
  };
  return (
    <Section title={t('details.title')}>
      <Stack>
        <Prose soft>{t('details.what')}</Prose>
        <Failure error={details.error} />
        {lines.length > 0 ? (
          <>
            <DefinitionList rows={rows} />
            <div>
              <Button icon={Copy} onPress={() => void copy()}>
                {t('details.copy')}
              </Button>
            </div>
            {isCopied ? (
              <Notice kind="info" isLive>
                <p>{t('details.copied')}</p>
              </Notice>
            ) : null}
          </>
        ) : (
          <div>
            <Button isPending={details.isPending} onPress={() => details.mutate({ problem })}>
              {t('details.show')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
};
