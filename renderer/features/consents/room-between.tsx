import { useTranslation } from 'react-i18next';
import type { Asked } from '../../../core/consents/consent-state.ts';
import type { ConsentLanguage, ConsentText } from '../../../core/contract/consents.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { tongues } from './languages.ts';
import type { Said } from './room-place.ts';
import styles from './room.module.css';
import { useTitles } from './state-words.ts';

type RoomTurnProps = {
  readonly text: ConsentText;
  readonly texts: readonly ConsentText[];
  readonly asked: Asked;
  readonly step: { readonly at: number; readonly of: number };
  readonly onLanguage: (language: ConsentLanguage) => void;
  readonly onAsk: () => void;
};

/** Before a question: what comes, in which language, and then the screen is turned. */
export const RoomTurn = ({ text, texts, asked, step, onLanguage, onAsk }: RoomTurnProps) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  const languages = texts.filter(({ purpose }) => purpose === asked.purpose).map(({ language }) => language);
  return (
    <>
      <p className={styles['step']}>{t('room.step', step)}</p>
      <h1 tabIndex={-1}>{titleOf(asked.purpose)}</h1>
      <p>{t('room.turn')}</p>
      {languages.length > 1 ? (
        <Select
          id="room-language"
          label={t('room.language')}
          choices={languages.map((id) => ({ id, text: tongues[id].name }))}
          value={text.language}
          onChange={onLanguage}
        />
      ) : null}
      <FormActions>
        <Button look="primary" onPress={onAsk}>
          {t('room.ask')}
        </Button>
      </FormActions>
    </>
  );
};

type RoomThanksProps = {
  readonly answer: 'given' | 'refused';
  readonly language: ConsentLanguage;
  readonly onChange: () => void;
  readonly onBack: () => void;
};

/** After an answer: what was said, the way to change it, and the screen goes back. */
export const RoomThanks = ({ answer, language, onChange, onBack }: RoomThanksProps) => {
  const { t } = useTranslation('consents');
  const lng = language === 'nl' ? 'nl' : 'en';
  const tongue = tongues[language];
  return (
    <>
      <h1 tabIndex={-1}>{answer === 'given' ? tongue.yes : tongue.no}</h1>
      <div className={styles['words']} lang={lng} dir="ltr">
        <p>{t('room.thanks', { lng })}</p>
      </div>
      <div className={styles['after']} lang={lng} dir="ltr">
        <Button look="primary" onPress={onBack}>
          {t('room.back', { lng })}
        </Button>
        <Button look="quiet" onPress={onChange}>
          {t('room.change', { lng })}
        </Button>
      </div>
    </>
  );
};

/** The end of the conversation: nothing of the file yet, only what was said now and the way back. */
export const RoomEnd = ({
  said,
  onFile,
}: {
  readonly said: readonly Said[];
  readonly onFile: () => void;
}) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  return (
    <>
      <h1 tabIndex={-1}>{t('room.end')}</h1>
      {said.length === 0 ? (
        <p>{t('room.nothing')}</p>
      ) : (
        <SentenceList
          sentences={said.map(({ purpose, recipientId, answer }) => ({
            id: `${purpose}${recipientId ?? ''}`,
            text: titleOf(purpose),
            line: t(`room.said.${answer ?? 'later'}`),
          }))}
        />
      )}
      <p>{t('room.turnBack')}</p>
      <FormActions>
        <Button look="primary" onPress={onFile}>
          {t('room.file')}
        </Button>
      </FormActions>
    </>
  );
};
