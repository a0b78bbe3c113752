import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { Category } from '../../../core/contract/timer.ts';
import { termInWords } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import { Sheet } from '../../ui/columns.tsx';
import { countInFigures } from '../../ui/figures.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { useWhatOf } from './what-of.ts';

/** The kinds of data that are counted file by file; logs are not. */
const hasTimers: ReadonlySet<string> = new Set(Category.options);

const useColumns = (): Readonly<
  Record<'open' | 'term' | 'state' | 'withdrawn' | 'governs', Column<Rule>>
> => {
  const { t } = useTranslation('retention');
  const lang = useLanguage();
  const nameOf = useRuleNames();
  const whatOf = useWhatOf();
  const norm = ({ name, norm: kind, source }: Rule) =>
    t('rules.normAndSource', { norm: t(name === null ? `norm.${kind}` : 'norm.OWN'), source });
  const decided = ({ confirmedBy, confirmedOn, reason }: Rule) => (
    <Cell line={reason}>{t('rules.confirmed', { by: confirmedBy, on: confirmedOn })}</Cell>
  );
  return {
    open: {
      id: 'what',
      title: t('rules.what'),
      cell: (rule) => (
        <Cell line={whatOf(rule)}>
          <TextLink href={`#/bewaren/regels/${rule.code}`}>{nameOf(rule.code)}</TextLink>
        </Cell>
      ),
    },
    term: {
      id: 'term',
      title: t('rules.term'),
      cell: (rule) => <Cell line={norm(rule)}>{termInWords(rule, lang)}</Cell>,
    },
    state: { id: 'state', title: t('rules.state'), cell: decided },
    withdrawn: { id: 'withdrawn', title: t('rules.withdrawnBy'), cell: decided },
    governs: {
      id: 'governs',
      title: t('rules.governs'),
      kind: 'number',
      cell: ({ governs, category }) => (hasTimers.has(category) ? countInFigures(governs, lang) : '–'),
    },
  };
};

type GroupProps = {
  readonly id: 'now' | 'proposals' | 'gone' | 'later';
  readonly rules: readonly Rule[];
  readonly columns: readonly Column<Rule>[];
};

/** Rules that stand alike, with what that means; nothing where there are none. */
const Group = ({ id, rules, columns }: GroupProps) => {
  const { t } = useTranslation('retention');
  if (rules.length === 0) return null;
  return (
    <Section title={t(`rules.${id}`)}>
      <Prose>{t(`rules.${id}Line`)}</Prose>
      <Table
        caption={t(`rules.${id}`)}
        rows={rules}
        rowKey={({ code }) => code}
        rowHeader="what"
        columns={columns}
      />
    </Section>
  );
};

/** Every rule that may apply, in words: those that run, those that wait for a decision, and those for later. */
export const Rules = () => {
  const { t } = useTranslation('retention');
  useFocusTitle();
  const { data: rules, error } = useQueryOp('retention.rules', {});
  const isManager = useIsManager();
  const { open, term, state, withdrawn, governs } = useColumns();
  const held = (rules ?? []).filter(({ holdsData }) => holdsData);
  const inState = (wanted: Rule['state']) => held.filter((rule) => rule.state === wanted);
  return (
    <Sheet>
      <PageHeader
        title={t('rules.title')}
        state={t('rules.line')}
        actions={
          <>
            <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren">
              {t('home.title')}
            </TextLink>
            {isManager ? (
              <TextLink look="primary" href="#/bewaren/eigen-regel">
                {t('own.open')}
              </TextLink>
            ) : null}
          </>
        }
      />
      <Failure error={error} />
      {rules ? (
        <>
          <Group id="now" rules={inState('confirmed')} columns={[open, term, state, governs]} />
          <Group id="proposals" rules={inState('proposed')} columns={[open, term]} />
          <Group id="gone" rules={inState('withdrawn')} columns={[open, term, withdrawn]} />
          <Group id="later" rules={rules.filter(({ holdsData }) => !holdsData)} columns={[open, term]} />
        </>
      ) : (
        <Loading />
      )}
    </Sheet>
  );
};
