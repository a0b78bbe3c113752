import { useTranslation } from 'react-i18next';
import type { BlockPaper, PaperBlock } from '../../../core/contract/block-paper.ts';
import type { DpiaId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { PaperBlocks } from '../../letters/paper-blocks.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Prose } from '../../ui/stack.tsx';
import styles from './dpia.module.css';

type Part = { readonly title: string; readonly blocks: readonly PaperBlock[] };

const isHeading = ({ kind }: PaperBlock): boolean => kind === 'heading' || kind === 'subheading';

/** The parts of a paper, each under its own heading. */
const partsOf = ({ blocks }: BlockPaper): readonly Part[] =>
  blocks.flatMap((block, index): readonly Part[] => {
    if (!isHeading(block) || !('text' in block)) return [];
    const next = blocks.findIndex((other, at) => at > index && isHeading(other));
    return [{ title: block.text, blocks: blocks.slice(index + 1, next === -1 ? undefined : next) }];
  });

const same = (one: readonly PaperBlock[], other: readonly PaperBlock[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Two assessments of one activity side by side: only the parts in which they differ. */
export const CompareVersions = ({ one, two }: { readonly one: DpiaId; readonly two: DpiaId }) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const first = useQueryOp('dpia.paper', { id: one, lang });
  const second = useQueryOp('dpia.paper', { id: two, lang });
  const error = first.error ?? second.error;
  if (!first.data || !second.data) return error ? <Failure error={error} /> : <Loading lines={4} />;
  const [then, now] = [partsOf(first.data), partsOf(second.data)];
  const titles = [...new Set([...then, ...now].map(({ title }) => title))];
  const blocksIn = (parts: readonly Part[], title: string) =>
    parts.find((part) => part.title === title)?.blocks ?? [];
  const differing = titles.filter((title) => !same(blocksIn(then, title), blocksIn(now, title)));
  if (differing.length === 0) return <Prose>{t('versions.same')}</Prose>;
  return differing.map((title) => (
    <section key={title} className={styles['pair']} aria-label={title}>
      <h3>{title}</h3>
      {[
        { version: first.data.version, blocks: blocksIn(then, title) },
        { version: second.data.version, blocks: blocksIn(now, title) },
      ].map(({ version, blocks }) => (
        <div key={version} className={styles['side']}>
          <p className={styles['version']}>{t('versions.number', { version })}</p>
          {blocks.length === 0 ? <p>{t('versions.nothing')}</p> : <PaperBlocks blocks={blocks} />}
        </div>
      ))}
    </section>
  ));
};
