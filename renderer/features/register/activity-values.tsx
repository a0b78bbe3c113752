import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterProcessor, Transfer } from '../../../core/contract/processors.ts';
import type { GapField, RegisterActivity, RegisterTerm } from '../../../core/contract/register.ts';
import {
  boundTermInWords,
  dayInTable,
  specialCategoryWords,
  specialExceptionWords,
} from '../../../core/kernel/words.ts';
import { systemWords } from '../../../core/register/list-words.ts';
import { hasOwnTerm } from '../../../core/register/own-term.ts';
import { categoryInWords, ruleActionWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Cell } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { GapMark } from './gap-mark.tsx';
import styles from './register.module.css';

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

/** Things below each other, which never move. */
export const Items = ({ items }: { readonly items: readonly ReactNode[] }) => (
  <ul className={styles['items']}>
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
);

/** Who gets the data: a list, nobody, or not yet said. */
export const Recipients = ({ activity: { id, recipients } }: ActivityProps) => {
  const { t } = useTranslation('register');
  if (recipients === null) return <GapMark activityId={id} field="recipients" />;
  if (recipients.length === 0) return t('recipient.nobody');
  return (
    <Items
      items={recipients.map(({ name, purpose }) => (
        <Cell key={name} line={purpose}>
          <bdi>{name}</bdi>
        </Cell>
      ))}
    />
  );
};

/** Who works with the data for the organisation, and until when the agreement counts. */
export const Processors = ({ list }: { readonly list: readonly RegisterProcessor[] }) => {
  const { t } = useTranslation('register');
  return (
    <Items
      items={list.map(({ id, name, service, agreementOn, agreementUntil }) => {
        const agreement =
          agreementOn === null
            ? t('processor.noAgreement')
            : agreementUntil === null
              ? t('processor.agreement', { on: dayInTable(agreementOn) })
              : t('processor.agreementUntil', {
                  on: dayInTable(agreementOn),
                  until: dayInTable(agreementUntil),
                });
        return (
          <Cell key={id} line={[service, agreement].filter((part) => part !== '').join(' · ')}>
            <TextLink href={`#/register/verwerkers/${id}`}>
              <bdi>{name}</bdi>
            </TextLink>
          </Cell>
        );
      })}
    />
  );
};

/** Special and criminal data, each with the exception that allows it. */
export const Special = ({ activity: { id, special, specialRemark } }: ActivityProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  if (special.length === 0) return specialRemark || t('none');
  return (
    <Items
      items={[
        ...special.map(({ category, exception }) => (
          <span key={category}>
            {specialCategoryWords[category][lang]}:{' '}
            {exception === null ? (
              <GapMark activityId={id} field="special-exception" />
            ) : (
              specialExceptionWords[exception][lang]
            )}
          </span>
        )),
        ...(specialRemark === '' ? [] : [specialRemark]),
      ]}
    />
  );
};

/** Where data go outside the European Economic Area, and how they are protected there. */
export const Transfers = ({
  activity: { id },
  transfers,
}: ActivityProps & { readonly transfers: readonly Transfer[] }) => {
  const { t } = useTranslation('register');
  if (transfers.length === 0) return t('none');
  return (
    <Items
      items={transfers.map(({ to, safeguard }) =>
        safeguard.trim() === '' ? (
          <span key={to}>
            {to} <GapMark activityId={id} field="transfer-safeguard" />
          </span>
        ) : (
          <Cell key={to} line={safeguard}>
            {to}
          </Cell>
        ),
      )}
    />
  );
};

/** Who decides too, and what was agreed. */
export const JointControllers = ({ activity: { id, jointControllers } }: ActivityProps) => (
  <Items
    items={jointControllers.map(({ name, contact, agreed }) =>
      agreed.trim() === '' ? (
        <span key={name}>
          <bdi>{name}</bdi> <GapMark activityId={id} field="joint-agreement" />
        </span>
      ) : (
        <Cell key={name} line={agreed}>
          <bdi>{[name, contact].filter(Boolean).join(' · ')}</bdi>
        </Cell>
      ),
    )}
  />
);

/** Where the data lie, in one line. */
export const useSystems = () => {
  const lang = useLanguage();
  return ({ systems, otherSystems }: RegisterActivity): string =>
    [...systems.map((system) => systemWords[system][lang]), otherSystems].filter(Boolean).join(', ');
};

const TermLine = ({ term }: { readonly term: RegisterTerm }) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const kind = term.ruleName ?? categoryInWords(term.category, lang);
  return (
    <Cell line={t('term.why', { source: term.source, reason: term.reason })}>
      {term.category === 'not-held-yet' && term.ruleName === null ? '' : `${kind}: `}
      {boundTermInWords(term, lang)}, {ruleActionWords[term.action][lang]}
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
  return <Items items={lines} />;
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
