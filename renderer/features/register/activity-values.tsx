import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapField, Recipient, RegisterActivity, RegisterTerm } from '../../../core/contract/register.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { boundTermInWords } from '../../../core/register/change-words.ts';
import { categoryInWords, recipientKindWords } from '../../../core/register/words.ts';
import { hasOwnTerm } from '../../../core/register/own-term.ts';
import { Cell } from '../../ui/table.tsx';
import { GapMark } from './gap-mark.tsx';
import styles from './register.module.css';
import { useLanguage } from './use-register.ts';

type ActivityProps = { readonly activity: RegisterActivity };

/** A text as it was written, with its lines; the mark of a gap when it may not be empty. */
export const Written = ({
  activity,
  field,
  text,
}: ActivityProps & { readonly field: GapField; readonly text: string }) =>
  text.trim() === '' ? (
    <GapMark activityId={activity.id} field={field} />
  ) : (
    <span className={styles['lines']}>{text}</span>
  );

const RecipientLine = ({ recipient }: { readonly recipient: Recipient }) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const { name, kind, service, agreementOn } = recipient;
  const more = [
    recipientKindWords[kind][lang],
    service,
    agreementOn ? t('recipient.agreement', { on: dayInTable(agreementOn) }) : '',
  ];
  return (
    <Cell line={more.filter((part) => part !== '').join(' · ')}>
      <bdi>{name}</bdi>
    </Cell>
  );
};

/** Who gets the data: a list, nobody, or not yet said. */
export const Recipients = ({ activity }: ActivityProps) => {
  const { t } = useTranslation('register');
  if (activity.recipients === null) return <GapMark activityId={activity.id} field="recipients" />;
  if (activity.recipients.length === 0) return t('recipient.nobody');
  return (
    <ul className={styles['items']}>
      {activity.recipients.map((recipient, index) => (
        <li key={`${index} ${recipient.name}`}>
          <RecipientLine recipient={recipient} />
        </li>
      ))}
    </ul>
  );
};

const TermLine = ({ term }: { readonly term: RegisterTerm }) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  return (
    <Cell line={t('term.why', { source: term.source, reason: term.reason })}>
      {categoryInWords(term.category, lang)}: {boundTermInWords(term, lang)}
    </Cell>
  );
};

/** How long the data stay: the rules that the app runs, and what the organisation says about data elsewhere. */
export const Terms = ({ activity, isGap }: ActivityProps & { readonly isGap: boolean }) => {
  const { t } = useTranslation('register');
  const lines: ReactNode[] = activity.terms.map((term) => <TermLine key={term.ruleCode} term={term} />);
  if (isGap) lines.push(<GapMark key="gap" activityId={activity.id} field="term" />);
  else if (activity.category !== null && !hasOwnTerm(activity))
    lines.push(<span key="open">{t('term.unconfirmed')}</span>);
  if (activity.otherTerm.trim() !== '') lines.push(<span key="other">{activity.otherTerm}</span>);
  return (
    <ul className={styles['items']}>
      {lines.map((line, index) => (
        // The lines never move: they are the rules in the order of the register.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
};

/** The measures, one per line; more than three fold away, because they are mostly the same for every activity. */
export const Security = ({ activity }: ActivityProps) => {
  const { t } = useTranslation('register');
  const lines = activity.security.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return <GapMark activityId={activity.id} field="security" />;
  const list = (
    <ul className={styles['dots']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  if (lines.length <= 3) return list;
  return (
    <details className={styles['more']}>
      <summary>{t('security.count', { count: lines.length })}</summary>
      {list}
    </details>
  );
};
