import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { Category } from '../../../core/contract/timer.ts';
import { termInWords } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { countInFigures } from '../../ui/figures.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';

/** The kinds of data that are counted file by file; logs are not. */
const hasTimers: ReadonlySet<string> = new Set(Category.options);

const languageOf = (lang: string): 'nl' | 'en' => (lang.startsWith('nl') ? 'nl' : 'en');

const useColumns = (): Readonly<Record<'what' | 'open' | 'term' | 'state' | 'governs', Column<Rule>>> => {
  const { t, i18n } = useTranslation('retention');
  const norm = ({ norm: kind, source }: Rule) =>
    t('rules.normAndSource', { norm: t(`norm.${kind}`), source });
  return {
    what: {
      id: 'what',
      title: t('rules.what'),
      cell: ({ code }) => <Cell line={t(`rule.${code}.what`)}>{t(`rule.${code}.name`)}</Cell>,
    },
    open: {
      id: 'what',
      title: t('rules.what'),
      cell: ({ code }) => (
        <Cell line={t(`rule.${code}.what`)}>
          <TextLink href={`#/bewaren/regels/${code}`}>{t(`rule.${code}.name`)}</TextLink>
        </Cell>
      ),
    },
    term: {
      id: 'term',
      title: t('rules.term'),
      cell: (rule) => <Cell line={norm(rule)}>{termInWords(rule, languageOf(i18n.language))}</Cell>,
    },
    state: {
      id: 'state',
      title: t('rules.state'),
      cell: ({ state, confirmedBy, confirmedOn, reason }) =>
        state === 'confirmed' ? (
          <Cell line={reason}>{t('rules.confirmed', { by: confirmedBy, on: confirmedOn })}</Cell>
        ) : (
          <Cell line={t('rules.proposedLine')}>
            <Tag>{t('rules.proposed')}</Tag>
          </Cell>
        ),
    },
    governs: {
      id: 'governs',
      title: t('rules.governs'),
      kind: 'number',
      cell: ({ governs, category }) =>
        hasTimers.has(category) ? countInFigures(governs, i18n.language) : '–',
    },
  };
};

/** Every rule that may apply, in words: those for what the app holds now, and apart from them those for later. */
export const Rules = () => {
  const { t } = useTranslation('retention');
  useFocusTitle();
  const { data: rules, error } = useQueryOp('retention.rules', {});
  const isManager = useQueryOp('vault.me', {}).data?.roles.includes('manager') ?? false;
  const { what, open, term, state, governs } = useColumns();
  const rowKey = ({ code }: Rule) => code;
  return (
    <Sheet>
      <PageHeader
        title={t('rules.title')}
        state={t('rules.line')}
        actions={
          <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren">
            {t('home.title')}
          </TextLink>
        }
      />
      <Failure error={error} />
      {rules ? (
        <>
          <Section title={t('rules.now')}>
            <Prose>{t('rules.nowLine')}</Prose>
            <Table
              caption={t('rules.now')}
              rows={rules.filter(({ holdsData }) => holdsData)}
              rowKey={rowKey}
              rowHeader="what"
              columns={[isManager ? open : what, term, state, governs]}
            />
          </Section>
          <Section title={t('rules.later')}>
            <Prose>{t('rules.laterLine')}</Prose>
            <Table
              caption={t('rules.later')}
              rows={rules.filter(({ holdsData }) => !holdsData)}
              rowKey={rowKey}
              rowHeader="what"
              columns={[what, term]}
            />
          </Section>
        </>
      ) : (
        <Loading />
      )}
    </Sheet>
  );
};
