import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConsentLanguage } from '../../../core/contract/consents.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { tongues } from './languages.ts';
import styles from './room.module.css';
import { RoomEnd, RoomThanks, RoomTurn } from './room-between.tsx';
import { backFromRoom, type RoomPlace, type Said } from './room-place.ts';
import { RoomQuestion } from './room-question.tsx';
import { RoomRecord } from './room-record.tsx';
import { textFor } from './state-words.ts';

/** What the screen shows: `turn`, `record` and `end` are for the worker, `ask` and `thanks` for the client. */
type Stage = 'turn' | 'ask' | 'thanks' | 'record' | 'end';

/**
 * The screen that is turned to the client: one purpose at a time, nothing else to see. The worker turns it, the client
 * answers and gives it back, the worker records how it went, and only at the end there is a way back to the file.
 */
export const Room = ({
  place,
  onLeave,
}: {
  readonly place: RoomPlace;
  /** Locks and hides the window at once. */
  readonly onLeave: () => void;
}) => {
  const { t } = useTranslation('consents');
  const [, goTo] = useLocation();
  const { data: texts = [] } = useQueryOp('consents.texts', {});
  const organisation = useQueryOp('organisation.get', {}).data?.name ?? '';
  const [language, setLanguage] = useState<ConsentLanguage>(useLanguage());
  const [at, setAt] = useState(0);
  const [stage, setStage] = useState<Stage>('turn');
  const [said, setSaid] = useState<readonly Said[]>([]);
  useFocusTitle(`${at} ${stage}`);
  const asked = place.asked[at];
  const text = asked && (textFor(texts, asked.purpose, language) ?? textFor(texts, asked.purpose, 'nl'));
  const answer = said[at]?.answer ?? null;
  const say = (what: Said['answer']) => {
    if (asked) setSaid([...said.slice(0, at), { ...asked, answer: what }]);
  };
  const toNext = () => {
    const isLast = at + 1 === place.asked.length;
    if (!isLast) setAt(at + 1);
    setStage(isLast ? 'end' : 'turn');
  };
  const isTheirs = stage === 'ask' || stage === 'thanks';
  const tongue = isTheirs ? (text?.language ?? 'nl') : undefined;
  if (!asked || !text) return null;
  return (
    <div className={styles['room']}>
      <header className={styles['top']}>
        <p className={styles['who']}>{organisation}</p>
        <div className={styles['ways']}>
          {stage === 'end' ? null : (
            <Button look="quiet" size="small" onPress={() => setStage('end')}>
              {t('room.stop')}
            </Button>
          )}
          <Button size="small" keyHint="F9" onPress={onLeave}>
            {t('app:leave.button')}
          </Button>
        </div>
      </header>
      <main
        id="sheet"
        tabIndex={-1}
        className={styles['page']}
        data-stage={stage}
        lang={tongue}
        dir={tongue && tongues[tongue].dir}
      >
        {stage === 'turn' ? (
          <RoomTurn
            text={text}
            texts={texts}
            asked={asked}
            step={{ at: at + 1, of: place.asked.length }}
            onLanguage={setLanguage}
            onAsk={() => setStage('ask')}
          />
        ) : null}
        {stage === 'ask' ? (
          <RoomQuestion
            text={text}
            asked={asked}
            onAnswer={(what) => {
              say(what);
              if (what === null) toNext();
              else setStage('thanks');
            }}
          />
        ) : null}
        {stage === 'thanks' && answer ? (
          <RoomThanks
            answer={answer}
            language={text.language}
            onChange={() => setStage('ask')}
            onBack={() => setStage('record')}
          />
        ) : null}
        {stage === 'record' && answer ? (
          <RoomRecord
            key={at}
            asked={asked}
            answer={answer}
            clientId={place.clientId}
            text={text}
            onAgain={() => setStage('turn')}
            onDone={toNext}
          />
        ) : null}
        {stage === 'end' ? <RoomEnd said={said} onFile={() => goTo(backFromRoom(place.clientId))} /> : null}
      </main>
    </div>
  );
};
