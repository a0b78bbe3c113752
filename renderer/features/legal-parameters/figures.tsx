import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Figure, FigureVersion } from '../../../core/contract/legal-parameters.ts';
import { citationIn } from '../../../core/kernel/citation.ts';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { PutFigure } from './put-figure.tsx';
import { useFigureWords } from './figure-words.ts';

const OneFigure = ({ figure, mayPut }: { readonly figure: Figure; readonly mayPut: boolean }) => {
  const { t } = useTranslation('legal-parameters');
  const lang = useLanguage();
  const inWords = useFigureWords();
  const { code, unit, now, versions } = figure;
  const line = ({ value, validFrom, source, checkedOn, putBy }: FigureVersion) =>
    t('line', {
      on: validFrom,
      value: inWords(value, unit),
      source,
      checked: checkedOn,
      by: putBy === '' ? t('shipped') : t('by', { by: putBy }),
    });
  return (
    <Section title={t(`figure.${code}`)}>
      <Prose>{t(`what.${code}`)}</Prose>
      <DefinitionList
        rows={[
          { label: t('now'), value: t('since', { value: inWords(now.value, unit), on: now.validFrom }) },
          { label: t('source'), value: citationIn(now.source, lang) },
          { label: t('checked'), value: dayInSentence(now.checkedOn, lang) },
          { label: t('pending'), value: t(`bill.${code}`) },
          ...(versions.length > 1
            ? [
                {
                  label: t('history'),
                  value: (
                    <Stack gap="tight">
                      {versions.map((version) => (
                        <span key={version.validFrom}>{line(version)}</span>
                      ))}
                    </Stack>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayPut ? <PutFigure figure={figure} /> : null}
    </Section>
  );
};

/** The figures of the law that the app counts with: what counts now, since when, from where, and what may change it. */
export const FiguresScreen = () => {
  const { t } = useTranslation('legal-parameters');
  useFocusTitle();
  const { data, error } = useQueryOp('legalParameters.list', {});
  const isManager = useIsManager();
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={t('state')}
        actions={
          <TextLink look="secondary" icon={ArrowLeft} href="#/instellingen">
            {t('app:rail.settings')}
          </TextLink>
        }
      />
      <Prose>{t('intro')}</Prose>
      <Failure error={error} />
      {data ? (
        <Stack gap="loose">
          {data.map((figure) => (
            <OneFigure key={figure.code} figure={figure} mayPut={isManager} />
          ))}
        </Stack>
      ) : (
        <Loading />
      )}
    </Sheet>
  );
};
