import type { LucideIcon } from 'lucide-react';
import { User } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { Autocomplete, Header, Menu, MenuItem, MenuSection, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import menu from '../ui/menu.module.css';
import { SearchField } from '../ui/search-field.tsx';
import styles from './palette.module.css';

/** Something that can be done or opened from anywhere. */
export type PaletteAction = {
  readonly id: string;
  readonly text: string;
  readonly icon: LucideIcon;
  readonly keyHint?: string;
  readonly run: () => void;
};

/** Someone who was found. */
export type FoundPerson = {
  readonly id: string;
  readonly name: string;
  readonly line?: string;
  readonly open: () => void;
};

export type PaletteProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly actions: readonly PaletteAction[];
  /** Searches people by name, phone number or e-mail address; called only when there is something to search. */
  readonly findPeople: (words: string) => Promise<readonly FoundPerson[]>;
};

const Choices = ({ onClose, actions, findPeople }: PaletteProps) => {
  const { t } = useTranslation('app');
  const { contains } = useFilter({ sensitivity: 'base' });
  const [words, setWords] = useState('');
  const asked = words.trim();
  // Only who fits exactly these words: Enter on a person of fewer letters would open the wrong file, and be kept in the audit.
  const { data: found = [], isFetching } = useQuery({
    queryKey: ['palette', asked],
    queryFn: () => findPeople(asked),
    enabled: asked.length > 1,
    gcTime: 0,
  });
  const fitting = actions.filter(({ text }) => contains(text, asked));
  const choose = (run: () => void) => () => {
    onClose();
    run();
  };
  const closeAtOnce = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className={styles['choices']} onKeyDownCapture={closeAtOnce}>
      <Autocomplete inputValue={words} onInputChange={setWords}>
        <SearchField autoFocus label={t('palette.label')} placeholder={t('palette.placeholder')} />
        <Menu
          aria-label={t('palette.results')}
          className={styles['results'] ?? ''}
          renderEmptyState={() => (isFetching ? null : <p className={styles['none']}>{t('palette.none')}</p>)}
        >
          {found.length > 0 ? (
            <MenuSection>
              <Header className={styles['head'] ?? ''}>{t('palette.people')}</Header>
              {found.map(({ id, name, line, open }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={name}
                  onAction={choose(open)}
                  className={`${menu['item']} ${styles['item']}`}
                >
                  <User aria-hidden size={18} strokeWidth={1.75} />
                  <span className={styles['text']}>
                    <bdi>{name}</bdi>
                    {line ? <span className={menu['hint']}>{line}</span> : null}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
          {fitting.length > 0 ? (
            <MenuSection>
              <Header className={styles['head'] ?? ''}>{t('palette.actions')}</Header>
              {fitting.map(({ id, text, icon: Icon, keyHint, run }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={text}
                  onAction={choose(run)}
                  className={`${menu['item']} ${styles['item']}`}
                >
                  <Icon aria-hidden size={18} strokeWidth={1.75} />
                  <span className={styles['text']}>{text}</span>
                  {keyHint ? <KeyHint keys={keyHint} /> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
        </Menu>
      </Autocomplete>
    </div>
  );
};

/** Ctrl+K: people and actions from the keyboard, wherever one is. Texts of notes are not searched. */
export const Palette = (props: PaletteProps) => {
  const { t } = useTranslation('app');
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t('palette.title')}>
      <Choices {...props} />
    </Dialog>
  );
};
