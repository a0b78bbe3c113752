import { DoorOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../ui/button.tsx';
import { countInFigures } from '../ui/figures.ts';
import styles from './rail.module.css';
import type { Subject } from './subjects.ts';

const none = () => undefined;

const RailItem = ({ subject }: { readonly subject: Subject }) => {
  const { t, i18n } = useTranslation('app');
  const [location] = useLocation();
  const count = (subject.useCount ?? none)();
  const isCurrent = location === subject.path || location.startsWith(`${subject.path}/`);
  const Icon = subject.icon;
  return (
    <li>
      <a href={`#${subject.path}`} aria-current={isCurrent ? 'page' : undefined} className={styles['item']}>
        <Icon aria-hidden size={18} strokeWidth={1.75} />
        <span className={styles['word']}>{t(`rail.${subject.id}`)}</span>
        {count === undefined ? null : (
          <span className={styles['count']}>{countInFigures(count, i18n.language)}</span>
        )}
      </a>
    </li>
  );
};

export type RailProps = {
  readonly organisation: string;
  /** Who is at work. */
  readonly person: string;
  /** As what, in words. */
  readonly as?: string | undefined;
  readonly subjects: readonly Subject[];
  readonly onLeave: () => void;
  /** One line on the last backup. */
  readonly backup?: ReactNode;
};

/** The subjects at the left, who is at work, the way out, and whether the data is safe. */
export const Rail = ({ organisation, person, as, subjects, onLeave, backup }: RailProps) => {
  const { t } = useTranslation('app');
  return (
    <header className={styles['rail']}>
      <div className={styles['who']}>
        <p className={styles['organisation']}>{organisation}</p>
        <p className={styles['person']}>{person}</p>
        {as ? <p className={styles['person']}>{as}</p> : null}
      </div>
      <nav aria-label={t('rail.label')}>
        <ul className={styles['items']}>
          {subjects.map((subject) => (
            <RailItem key={subject.id} subject={subject} />
          ))}
        </ul>
      </nav>
      <div className={styles['foot']}>
        <Button size="small" icon={DoorOpen} keyHint="F9" onPress={onLeave}>
          {t('leave.button')}
        </Button>
        {backup ? <p className={styles['backup']}>{backup}</p> : null}
      </div>
    </header>
  );
};
