import { useTranslation } from 'react-i18next';
import type { Asked } from '../../../core/consents/consent-state.ts';
import type { ConsentText } from '../../../core/contract/consents.ts';
import { Button } from '../../ui/button.tsx';
import { tongues } from './languages.ts';
import styles from './room.module.css';
import { useRecipients } from './use-recipients.ts';

type RoomQuestionProps = {
  readonly text: ConsentText;
  readonly asked: Asked;
  /** Null for "later": nothing is recorded then. */
  readonly onAnswer: (answer: 'given' | 'refused' | null) => void;
};

/** The parts of a wording: an empty line divides them, as the person who wrote it meant. */
const partsOf = (wording: string): readonly string[] =>
  wording
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A line such as `Waarvoor: om u te helpen.`: its first words say what it answers. */
const Line = ({ line }: { readonly line: string }) => {
  const [, label = '', rest = ''] = /^([^:：]{1,32}[:：])(\s.*)$/su.exec(line) ?? [];
  return label === '' ? (
    line
  ) : (
    <>
      <strong>{label}</strong>
      {rest}
    </>
  );
};

/** One question as the client reads it or hears it: what is asked, everything she must know, and two equal answers. */
export const RoomQuestion = ({ text, asked, onAnswer }: RoomQuestionProps) => {
  const { t } = useTranslation('consents');
  const recipients = useRecipients();
  const tongue = tongues[text.language];
  const recipient = recipients.find(({ id }) => id === asked.recipientId)?.text;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      {recipient ? (
        <p className={styles['recipient']}>
          <span>{t('room.to', { lng: text.language === 'nl' ? 'nl' : 'en' })}</span>{' '}
          <strong>
            <bdi>{recipient}</bdi>
          </strong>
        </p>
      ) : null}
      <div className={styles['words']}>
        {partsOf(text.wording).map((part) => (
          <p key={part}>
            {part.split('\n').map((line) => (
              <span key={line} className={styles['line']}>
                <Line line={line} />
              </span>
            ))}
          </p>
        ))}
      </div>
      <div className={styles['answers']}>
        <Button onPress={() => onAnswer('given')}>{tongue.yes}</Button>
        <Button onPress={() => onAnswer('refused')}>{tongue.no}</Button>
      </div>
      <p>
        <Button look="quiet" onPress={() => onAnswer(null)}>
          {tongue.later}
        </Button>
      </p>
    </>
  );
};
