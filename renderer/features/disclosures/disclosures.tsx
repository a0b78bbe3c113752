import { Printer, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../../core/contract/disclosures.ts';
import { leads } from '../../../core/contract/roles.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { fileNumber } from '../../../core/kernel/file-number.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { LawTerm } from '../../ui/law-term.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useGroundWords, useHowWords } from './disclosure-words.ts';
import { Record } from './record.tsx';
import { usePrintDisclosures } from './use-print-disclosures.ts';

type DisclosuresProps = { readonly clientId: ClientId; readonly birthOn: Day | null };

const Log = ({ lines }: { readonly lines: readonly Disclosure[] }) => {
  const { t } = useTranslation('disclosures');
  const groundOf = useGroundWords();
  const howOf = useHowWords();
  return (
    <Timeline
      label={t('log.label')}
      moments={lines.map((it) => ({
        id: it.id,
        when: t('log.when', { on: it.on, how: howOf(it), who: it.by }),
        children: (
          <Stack gap="tight">
            <p>
              <strong>
                <bdi>{it.recipient}</bdi>
              </strong>
              : <bdi>{it.what}</bdi>
            </p>
            <p>
              {t('log.why')} <bdi>{it.why}</bdi>
            </p>
            <Prose soft>{groundOf(it)}</Prose>
          </Stack>
        ),
      }))}
    />
  );
};

/** What was passed on about one client, to whom and on which ground, and the form that records the next time. */
export const Disclosures = ({ clientId, birthOn }: DisclosuresProps) => {
  const { t } = useTranslation('disclosures');
  const { data: lines, error } = useQueryOp('disclosures.ofClient', { clientId });
  const roles = useRoles();
  const isDesk = leads(roles);
  const [isRecording, setRecording] = useState(false);
  const print = usePrintDisclosures();
  const begin = (
    <Button icon={Share2} onPress={() => setRecording(true)}>
      {t('record.button')}
    </Button>
  );
  return (
    <Stack gap="loose">
      <Prose soft>
        {t('intro.before')} <LawTerm meaning={t('intro.meaning')}>{t('intro.term')}</LawTerm>{' '}
        {t('intro.after')}
      </Prose>
      <Failure error={error ?? print.error} />
      {lines || error ? null : <Loading lines={4} />}
      {lines?.length === 0 ? <EmptyState action={begin}>{t('log.none')}</EmptyState> : null}
      {lines && lines.length > 0 ? (
        <>
          <FormActions>
            {begin}
            <Button
              look="quiet"
              icon={Printer}
              isPending={print.isPending}
              onPress={() => print.mutate({ kind: 'file', number: fileNumber(clientId), lines })}
            >
              {t('log.print')}
            </Button>
          </FormActions>
          <Log lines={lines} />
        </>
      ) : null}
      {print.data?.savedAs ? (
        <Notice isLive>
          <p>{t('print.savedAs', { path: print.data.savedAs })}</p>
        </Notice>
      ) : null}
      {isDesk ? (
        <Section title={t('packages:goTitle')}>
          <Prose soft>{t('packages:goWhat')}</Prose>
          <TextLink href={`#/gegevenspakket/${clientId}`}>{t('packages:go')}</TextLink>
        </Section>
      ) : null}
      {isRecording ? (
        <Record clientId={clientId} birthOn={birthOn} onClose={() => setRecording(false)} />
      ) : null}
    </Stack>
  );
};
