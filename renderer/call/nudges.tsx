import { Info } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { withInitials } from '../../core/guard/find-names.ts';
import { withoutBsn } from '../../core/guard/free-text.ts';
import { lookAt } from '../../core/guard/look-at.ts';
import { Button } from '../ui/button.tsx';
import styles from './nudges.module.css';

const Nudge = ({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) => (
  <li className={styles['nudge']}>
    <Info aria-hidden size={16} strokeWidth={1.75} />
    <span>
      {children} {action}
    </span>
  </li>
);

export type NudgesProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** The names of the person whom the text is about: she is no third person. */
  readonly own?: readonly string[];
  /** The step that puts special data where they belong; left out where they may stand, or have no other place. */
  readonly onSpecial?: (() => void) | undefined;
  /** True where special data may stand. */
  readonly maySpecial?: boolean;
};

/** Quiet lines below a field on what was seen in it, each with the step that helps. They never keep anybody from saving. */
export const Nudges = ({ text, onChange, own, onSpecial, maySpecial = false }: NudgesProps) => {
  const { t } = useTranslation('guard');
  const settled = useDeferredValue(text);
  const { bsn, special, names } = useMemo(() => lookAt(settled, own), [settled, own]);
  const change = (label: string, next: () => string) => (
    <Button look="quiet" size="small" onPress={() => onChange(next())}>
      {label}
    </Button>
  );
  const kinds = special.map(({ category }) => t(`about.${category}`)).join(', ');
  const words = special
    .flatMap((hit) => hit.words)
    .slice(0, 3)
    .map((word) => t('word', { word }))
    .join(', ');
  return (
    <ul aria-live="polite" className={styles['nudges']}>
      {bsn ? (
        <Nudge action={change(t('seen.removeBsn'), () => withoutBsn(text))}>{t(`seen.${bsn}`)}</Nudge>
      ) : null}
      {special.length > 0 && !maySpecial ? (
        <Nudge
          action={
            onSpecial ? (
              <Button look="quiet" size="small" onPress={onSpecial}>
                {t('seen.move')}
              </Button>
            ) : null
          }
        >
          {t('seen.special', { kinds, words })}
        </Nudge>
      ) : null}
      {names.slice(0, 3).map((hit) => (
        <Nudge
          key={hit.name}
          action={change(t('seen.toInitials', { initials: hit.initials }), () => withInitials(text, hit))}
        >
          {t('seen.name', { name: hit.name })}
        </Nudge>
      ))}
    </ul>
  );
};
