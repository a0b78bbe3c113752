import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { OutsideKind, type OutsideBox, type OutsideState } from '../../../core/contract/purge.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Cell, Table } from '../../ui/table.tsx';

type Row = Out<'purge.outside'>['rows'][number];

type OutsideBoxesProps = {
  readonly rows: readonly Row[];
  readonly certificate: number;
  /** Ticks one box; null for who may only look, and when the certificate is final. */
  readonly onTick: ((number: number, kind: OutsideKind, state: OutsideState) => void) | null;
};

const useStateWords = () => {
  const { t } = useTranslation('purge');
  return ({ state, isKnown }: OutsideBox): string =>
    state === 'open' && isKnown ? t('outside.state.known') : t(`outside.state.${state}`);
};

/** The boxes of each number; an open one opens a small menu. Who ticked stands below, with the day. */
export const OutsideBoxes = ({ rows, certificate, onTick }: OutsideBoxesProps) => {
  const { t } = useTranslation('purge');
  const wordsOf = useStateWords();
  const box = ({ number, boxes }: Row, kind: OutsideKind) => {
    const it = boxes.find((each) => each.kind === kind);
    if (!it) return null;
    const line = it.by && it.at ? t('outside.tickedBy', { by: it.by, on: dayInTable(dayOf(it.at)) }) : null;
    if (!onTick) return <Cell line={line}>{wordsOf(it)}</Cell>;
    const states: readonly OutsideState[] =
      it.state === 'open' ? (it.isKnown ? ['destroyed'] : ['destroyed', 'none']) : ['open'];
    return (
      <Cell line={line}>
        <MenuButton
          label={wordsOf(it)}
          look={it.state === 'open' ? 'secondary' : 'quiet'}
          name={t('outside.boxName', { number, kind: t(`outside.kind.${kind}`), state: wordsOf(it) })}
          choices={states.map((state) => ({
            id: state,
            text: t(`outside.set.${state}`),
            run: () => onTick(number, kind, state),
          }))}
        />
      </Cell>
    );
  };
  return (
    <Table
      caption={t('outside.numbers')}
      rows={rows}
      rowKey={({ number }) => String(number)}
      rowHeader="number"
      columns={[
        {
          id: 'number',
          title: t('outside.number'),
          kind: 'day',
          cell: ({ number }) => `${certificate}-${number}`,
        },
        ...OutsideKind.options.map((kind) => ({
          id: kind,
          title: t(`outside.kind.${kind}`),
          cell: (row: Row) => box(row, kind),
        })),
      ]}
    />
  );
};
