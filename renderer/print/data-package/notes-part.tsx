import { useTranslation } from 'react-i18next';
import type { PackageContent } from '../../../core/contract/package-content.ts';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import styles from './data-package.module.css';
import { usePackageWords } from './use-package-words.ts';

/** Each note with what the person herself had pinned to it, the newest first; then what she said of the file. */
export const NotesPart = ({ content: { notes, additions } }: { readonly content: PackageContent }) => {
  const { t } = useTranslation('packages');
  const lang = useLanguage();
  const words = usePackageWords();
  const own = (noteId: string | null) =>
    additions
      .filter((it) => it.noteId === noteId)
      .map(({ id, on, text }) => (
        <div key={id} className={styles['own']}>
          <p>{t('addition.own', { on })}</p>
          <p className={styles['text']}>
            <bdi>{text}</bdi>
          </p>
        </div>
      ));
  const ofFile = own(null);
  return (
    <>
      <h2>{t('part.notes')}</h2>
      {notes.length === 0 ? <p>{t('none.notes')}</p> : null}
      {notes.map(({ id, on, kind, text, leftOut, special, by }) => (
        <section key={id} className={styles['note']}>
          <h3>
            {dayInSentence(on, lang)} · {t(`notes:kindChoice.${kind}`)} · {words.staff(by)}
          </h3>
          {text === null ? (
            <p className={styles['left']}>{t('leftOut.note', { reason: leftOut })}</p>
          ) : (
            <p className={styles['text']}>
              <bdi>{text}</bdi>
            </p>
          )}
          {special ? (
            <p className={styles['left']}>
              {t('special.what', {
                kind: t(`special.${special.category}`),
                why: t(`exception.${special.exception}`),
                reason: special.reason || '–',
              })}
            </p>
          ) : null}
          {own(id)}
        </section>
      ))}
      {ofFile.length > 0 ? (
        <>
          <h2>{t('part.additions')}</h2>
          {ofFile}
        </>
      ) : null}
    </>
  );
};
