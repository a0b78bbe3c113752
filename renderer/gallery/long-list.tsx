import { useState } from 'react';
import { Columns, Sheet } from '../ui/columns.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { TwoLines, WindowedList } from '../ui/windowed-list.tsx';

/** 100,000 rows, of which some are never fetched. */
export const LongList = () => {
  const [chosen, setChosen] = useState<string | null>(null);
  const rowAt = (index: number) =>
    index % 50 === 4 ? undefined : { id: `r${index}`, name: `Regel ${index + 1}` };
  return (
    <Columns
      title="Lange lijst"
      count={100_000}
      list={
        <WindowedList
          label="Lange lijst"
          total={100_000}
          rowAt={rowAt}
          selectedId={chosen}
          onSelect={({ id }) => setChosen(id)}
          renderRow={({ name }) => <TwoLines title={name} line="een tweede regel" />}
        />
      }
      isSheetOpen={false}
      backHref="#/list"
      backLabel="Naar de lijst"
    >
      <Sheet>
        <PageHeader title={chosen ?? 'Kies een regel'} />
      </Sheet>
    </Columns>
  );
};
