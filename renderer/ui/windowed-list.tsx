import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { rangeInSight, rowAfterKey } from './row-window.ts';
import styles from './windowed-list.module.css';

export type WindowedListProps<Row extends { readonly id: string }> = {
  readonly label: string;
  /** How many rows there are, of which `rowAt` may know a few. */
  readonly total: number;
  /** Gives the row at an index, or undefined while it is still being fetched. */
  readonly rowAt: (index: number) => Row | undefined;
  /** True while the rows are those of before: what was asked since is not answered yet. */
  readonly isBehind?: boolean;
  /** Says which rows are in sight (first and last index), so that the caller can fetch them and let others go. */
  readonly onRange?: (first: number, last: number) => void;
  readonly selectedId: string | null;
  /** An index to scroll to, once for each new one. */
  readonly bringInSight?: number | null;
  readonly onSelect: (row: Row) => void;
  readonly renderRow: (row: Row) => ReactNode;
  /** Every row has the same height in rem; a row of a name and a line below it is 3.9. */
  readonly rowHeight?: number;
};

const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/**
 * A list of any length that builds only the rows in sight, at most 60, and tells screen readers the true count.
 * Written here because a react-aria collection builds every item it is given: 100,000 froze the window for seconds.
 */
export const WindowedList = <Row extends { readonly id: string }>(props: WindowedListProps<Row>) => {
  const { label, total, rowAt, onRange, selectedId, onSelect, renderRow, rowHeight = 3.9 } = props;
  const isBehind = props.isBehind ?? false;
  const bringInSight = props.bringInSight ?? null;
  const { t } = useTranslation('ui');
  const base = useId();
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 800, row: rowHeight * 16 });
  const [active, setActive] = useState(0);
  const range = rangeInSight(sight, total);
  const current = Math.min(active, Math.max(total - 1, 0));

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setSight({ top: element.scrollTop, height: element.clientHeight, row: rowHeight * remInPixels() });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [rowHeight]);

  useEffect(() => onRange?.(range.first, range.last), [onRange, range.first, range.last]);

  const moveTo = (index: number) => {
    const element = box.current;
    if (!element) return;
    setActive(index);
    const top = index * sight.row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + sight.row > element.scrollTop + element.clientHeight)
      element.scrollTop = top + sight.row - element.clientHeight;
  };
  const isFilled = total > 0;
  const bring = useEffectEvent(moveTo);
  // Only when it is a new one: whoever scrolls away stays there.
  useEffect(() => {
    if (bringInSight !== null && isFilled) bring(bringInSight);
  }, [bringInSight, isFilled]);

  const open = (index: number) => {
    const row = rowAt(index);
    setActive(index);
    if (row) onSelect(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const perPage = Math.max(1, Math.floor(sight.height / sight.row) - 1);
    const next = rowAfterKey(event.key, current, total, perPage);
    if (next !== null) moveTo(next);
    else if (event.key === 'Enter' || event.key === ' ') open(current);
    else return;
    event.preventDefault();
  };

  const indexes = Array.from({ length: range.last - range.first + 1 }, (_, step) => range.first + step);
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={label}
      aria-busy={isBehind || indexes.some((index) => !rowAt(index)) || undefined}
      aria-activedescendant={total > 0 ? `${base}${current}` : undefined}
      tabIndex={0}
      className={styles['list']}
      onKeyDown={onKeyDown}
      onScroll={(event) => setSight({ ...sight, top: event.currentTarget.scrollTop })}
    >
      <div role="presentation" className={styles['all']} style={{ blockSize: total * sight.row }}>
        {indexes.map((index) => {
          const row = rowAt(index);
          return (
            <div
              key={index}
              id={`${base}${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={row !== undefined && row.id === selectedId}
              aria-setsize={total}
              aria-posinset={index + 1}
              aria-label={row ? undefined : t('loading')}
              data-active={index === current || undefined}
              className={styles['row']}
              style={{ insetBlockStart: index * sight.row, blockSize: sight.row }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => open(index)}
              onKeyDown={onKeyDown}
            >
              {row ? renderRow(row) : <span className={styles['waiting']} />}
            </div>
          );
        })}
      </div>
    </div>
  );
};

/** A row of two lines: the name, and what is worth knowing at a glance. Long ones end in dots; the sheet has them whole. */
export const TwoLines = ({ title, line }: { readonly title: string; readonly line?: ReactNode }) => (
  <span className={styles['two']}>
    <span className={styles['title']} title={title}>
      <bdi>{title}</bdi>
    </span>
    {line ? <span className={styles['line']}>{line}</span> : null}
  </span>
);
