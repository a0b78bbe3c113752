import { useTranslation } from 'react-i18next';
import { backupsInWords } from '../../../core/register/change-words.ts';
import { gapWords, changeFieldWords, warningWords } from '../../../core/register/words.ts';
import { Filled, Missing, usePaperLanguage } from './paper-parts.tsx';
import type { RegisterPrint } from './register-data.ts';
import styles from './register-document.module.css';

type Props = { readonly data: RegisterPrint };

const Fg = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const { fgName, fgContact, fgNoneReason } = data.content.organisation;
  if (fgName)
    return (
      <>
        {fgName} · <Filled text={fgContact} />
      </>
    );
  return fgNoneReason ? t('organisation.noFg', { reason: fgNoneReason }) : <Missing />;
};

/** Who is responsible (art. 30(1)(a)) and which version this is, side by side. */
export const About = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const { content, version, printedBy, printedOn } = data;
  const it = content.organisation;
  const contact = [it.phone, it.email].filter((text) => text !== '').join(' · ');
  return (
    <div className={styles['about']}>
      <dl>
        <dt>{t('print.about')}</dt>
        <dd>
          <Filled text={it.name} />
        </dd>
        {it.kvkNo ? (
          <>
            <dt>{t('print.kvkNo')}</dt>
            <dd>{it.kvkNo}</dd>
          </>
        ) : null}
        <dt>{changeFieldWords['organisation.address'][lang]}</dt>
        <dd>
          <Filled text={it.address} />
        </dd>
        <dt>{t('organisation.contact')}</dt>
        <dd>
          <Filled text={contact} />
        </dd>
        <dt>{changeFieldWords['organisation.responsiblePerson'][lang]}</dt>
        <dd>
          <Filled text={it.responsiblePerson} />
        </dd>
        <dt>{changeFieldWords['organisation.fgName'][lang]}</dt>
        <dd>
          <Fg data={data} />
        </dd>
        <dt>{changeFieldWords.backups[lang]}</dt>
        <dd>{backupsInWords(content.backups, lang)}</dd>
      </dl>
      <dl>
        <dt>{t('print.versionLabel')}</dt>
        <dd>
          {version
            ? t('print.approved', {
                number: version.number,
                at: version.approvedAt,
                by: version.approvedBy,
              })
            : t('print.notApproved')}
        </dd>
        {version?.note ? (
          <>
            <dt>{t('print.note')}</dt>
            <dd>{version.note}</dd>
          </>
        ) : null}
        <dt>{t('print.printed')}</dt>
        <dd>{t('print.printedBy', { on: printedOn, by: printedBy })}</dd>
        {version ? (
          <>
            <dt>{t('print.hash')}</dt>
            <dd>{version.hash}</dd>
          </>
        ) : null}
      </dl>
    </div>
  );
};

/** What is missing and what asks for a second look, before the register itself. */
export const OpenPoints = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const { activities, gaps, warnings } = data.content;
  const nameOf = (id: string | null) =>
    activities.find((activity) => activity.id === id)?.name ?? t('organisation.title');
  const byPlace = [...Map.groupBy(gaps, ({ activityId }) => activityId)];
  return (
    <div className={styles['open']}>
      {gaps.length > 0 ? (
        <section className={styles['together']}>
          <h2>{t('print.gaps')}</h2>
          <ul>
            {byPlace.map(([id, own]) => (
              <li key={String(id)}>
                {nameOf(id)}: {own.map(({ field }) => gapWords[field][lang]).join('; ')}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {warnings.length > 0 ? (
        <section className={styles['together']}>
          <h2>{t('print.warnings')}</h2>
          <ul>
            {warnings.map(({ activityId, code }) => (
              <li key={`${activityId} ${code}`}>
                {nameOf(activityId)}: {warningWords[code][lang]}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
};
