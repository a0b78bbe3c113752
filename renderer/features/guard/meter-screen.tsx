import { useTranslation } from 'react-i18next';
import type { Meter, MeterReason } from '../../../core/contract/guard.ts';
import { highShare, largeScaleFiles, manyFiles } from '../../../core/guard/meter.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The numbers that the reasons name. */
const limits = {
  large: largeScaleFiles,
  many: manyFiles,
  percent: highShare.ofFiles * 100,
  from: highShare.fromFiles,
} as const;

const Reasons = ({ because }: { readonly because: readonly MeterReason[] }) => {
  const { t } = useTranslation('guard');
  if (because.length === 0) return null;
  return (
    <ul>
      {because.map((reason) => (
        <li key={reason}>{t(`meter.because.${reason}`, limits)}</li>
      ))}
    </ul>
  );
};

const Held = ({ meter }: { readonly meter: Meter }) => {
  const { t } = useTranslation('guard');
  const { files, filesWithSpecial, categories } = meter;
  if (filesWithSpecial === 0) return <Prose>{t('meter.none')}</Prose>;
  const percent = Math.round((100 * filesWithSpecial) / Math.max(files, 1));
  return (
    <Stack>
      <Prose>{t('meter.held', { count: filesWithSpecial, files, percent })}</Prose>
      <DefinitionList
        rows={categories.map((it) => ({
          label: t(`notes:special.about.${it.category}`),
          value: [t('meter.notes', { count: it.notes }), t('meter.files', { count: it.files })].join(' '),
        }))}
      />
    </Stack>
  );
};

const SavedAnyway = ({ savedAnyway }: Pick<Meter, 'savedAnyway'>) => {
  const { t } = useTranslation('guard');
  if (savedAnyway.length === 0) return <Prose>{t('meter.savedNone')}</Prose>;
  return (
    <Stack>
      <Prose>{t('meter.savedWhat')}</Prose>
      <DefinitionList
        rows={savedAnyway.map(({ category, count }) => ({
          label: t(`notes:special.about.${category}`),
          value: t('meter.times', { count }),
        }))}
      />
    </Stack>
  );
};

/** How many special data the vault holds, and whether that makes an FG or a DPIA likely: numbers and reasons, no names. */
export const MeterScreen = () => {
  const { t } = useTranslation('guard');
  const { data: meter, error } = useQueryOp('guard.meter', {});
  return (
    <Sheet>
      <PageHeader title={t('meter.title')} state={t('meter.state')} />
      <Failure error={error} />
      {meter ? (
        <Stack gap="loose">
          <Section title={t('meter.heldTitle')}>
            <Held meter={meter} />
          </Section>
          <Section title={t('meter.fgTitle')}>
            <Stack>
              <Prose>{t(`meter.fg.${meter.fg.advice}`)}</Prose>
              <Reasons because={meter.fg.because} />
              <Prose soft>{t('meter.fgLaw')}</Prose>
            </Stack>
          </Section>
          <Section title={t('meter.dpiaTitle')}>
            <Stack>
              <Prose>{t(meter.dpia.isAdvised ? 'meter.dpia.advised' : 'meter.dpia.none')}</Prose>
              <Reasons because={meter.dpia.because} />
              <Prose soft>{t('meter.dpiaLaw')}</Prose>
            </Stack>
          </Section>
          <Section title={t('meter.savedTitle')}>
            <SavedAnyway savedAnyway={meter.savedAnyway} />
          </Section>
          <div>
            <TextLink href="#/register">{t('meter.back')}</TextLink>
          </div>
        </Stack>
      ) : error ? null : (
        <Loading lines={6} />
      )}
    </Sheet>
  );
};
