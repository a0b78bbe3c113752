import { useState } from 'react';
import type { Out } from '../../../core/contract/index.ts';
import type { RegisterChoices, RegisterQuestion } from '../../../core/contract/register-import.ts';
import { TakeOverQuestions } from './take-over-questions.tsx';
import { TakeOverRows } from './take-over-rows.tsx';

export type TakeOverLookProps = {
  readonly preview: Out<'register.previewFile'>;
  readonly choices: RegisterChoices;
  readonly onChange: (choices: RegisterChoices) => void;
};

const keyOf = ({ kind, text }: Pick<RegisterQuestion, 'kind' | 'text'>): string => `${kind} ${text}`;

/** What must be answered first, and what becomes of each row. An answered question stays, so that it can be changed. */
export const TakeOverLook = ({ preview, choices, onChange }: TakeOverLookProps) => {
  const [asked, setAsked] = useState<readonly RegisterQuestion[]>([]);
  const open = preview.questions.filter((question) => asked.every((it) => keyOf(it) !== keyOf(question)));
  const questions = [...asked, ...open];
  return (
    <>
      <TakeOverQuestions
        questions={questions}
        answers={choices.answers}
        onAnswer={(answer) => {
          setAsked(questions);
          const others = choices.answers.filter((it) => keyOf(it) !== keyOf(answer));
          onChange({ ...choices, answers: [...others, answer] });
        }}
      />
      <TakeOverRows
        preview={preview}
        onBecomes={(line, becomes) =>
          onChange({
            ...choices,
            rows: [...choices.rows.filter((row) => row.line !== line), { line, becomes }],
          })
        }
      />
    </>
  );
};
