import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { FieldSet } from './form.tsx';
import styles from './row-fields.module.css';

export type RowFieldsProps<T> = {
  readonly rows: readonly T[];
  readonly onChange: (rows: readonly T[]) => void;
  /** A row in which nothing is filled in yet. */
  readonly empty: T;
  readonly most: number;
  /** What a row is called; takes its number from 1. */
  readonly title: (number: number) => string;
  readonly removeLabel: (number: number) => string;
  readonly addLabel: string;
  /** The fields of one row. */
  readonly children: (row: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
};

/** A list of things that have a few fields each, with a way to add one and to take one away. */
export const RowFields = <T extends object>(props: RowFieldsProps<T>) => {
  const { rows, onChange, empty, most, title, removeLabel, addLabel, children } = props;
  return (
    <>
      {rows.map((row, index) => (
        // Rows have no number of their own, and stay in the order in which they were added.
        <div key={index} className={styles['row']}>
          <FieldSet title={title(index + 1)}>
            {children(row, (part) => onChange(rows.with(index, { ...row, ...part })), index)}
            <div>
              <Button size="small" icon={Trash2} onPress={() => onChange(rows.toSpliced(index, 1))}>
                {removeLabel(index + 1)}
              </Button>
            </div>
          </FieldSet>
        </div>
      ))}
      {rows.length < most ? (
        <div>
          <Button icon={Plus} onPress={() => onChange([...rows, empty])}>
            {addLabel}
          </Button>
        </div>
      ) : null}
    </>
  );
};
