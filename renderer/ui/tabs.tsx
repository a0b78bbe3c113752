import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as RacTabs } from 'react-aria-components';
import styles from './tabs.module.css';

export type TabItem<Id extends string> = {
  readonly id: Id;
  readonly title: string;
  readonly count?: number;
  readonly content: ReactNode;
};

export type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

/** The sides of one sheet. Only the chosen side is built. */
export const Tabs = <Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) => (
  <RacTabs
    className={styles['tabs'] ?? ''}
    selectedKey={selected}
    onSelectionChange={(key) => {
      const tab = tabs.find(({ id }) => id === key);
      if (tab) onSelect(tab.id);
    }}
  >
    <TabList aria-label={label} className={styles['list'] ?? ''}>
      {tabs.map(({ id, title, count }) => (
        <Tab key={id} id={id} className={styles['tab'] ?? ''}>
          {title}
          {count === undefined ? null : ` ${count}`}
        </Tab>
      ))}
    </TabList>
    {tabs.map(({ id, content }) => (
      <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
        {content}
      </TabPanel>
    ))}
  </RacTabs>
);
