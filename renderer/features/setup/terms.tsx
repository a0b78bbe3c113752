import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { FrontPage } from '../../ui/front-page.tsx';
import { Loading } from '../../ui/loading.tsx';
import { SetupSteps } from './setup-steps.tsx';
import { TermQuestion } from './term-question.tsx';
import { TermsOverview } from './terms-overview.tsx';
import { confirmedOf, questionsOf } from './terms-questions.ts';

/** The last step: how long things are kept. Nothing runs before it is confirmed with a reason (facts 0.4). */
export const Terms = ({ corner }: { readonly corner: ReactNode }) => {
  const { i18n } = useTranslation('setup');
  const { data: rules, error } = useQueryOp('retention.rules', {});
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<number | null>(null);
  const questions = questionsOf(rules ?? []);
  const open = questions.findIndex((question) => !confirmedOf(question) && !skipped.has(question.id));
  const at = chosen ?? (open === -1 ? questions.length : open);
  const question = questions[at];
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    document.querySelector<HTMLElement>('#sheet h1')?.focus();
  }, [at]);
  return (
    <FrontPage corner={corner} above={<SetupSteps current={3} />}>
      <Failure error={error} />
      {rules === undefined ? (
        <Loading />
      ) : question ? (
        <TermQuestion
          key={`${question.id}${i18n.language}`}
          question={question}
          number={at + 1}
          count={questions.length}
          onDone={() => setChosen(null)}
          onSkip={
            question.id === 'client-file'
              ? null
              : () => {
                  setSkipped(new Set([...skipped, question.id]));
                  setChosen(null);
                }
          }
          onBack={at === 0 ? null : () => setChosen(at - 1)}
        />
      ) : (
        <TermsOverview
          questions={questions}
          later={rules.filter(({ holdsData }) => !holdsData)}
          onChange={setChosen}
        />
      )}
    </FrontPage>
  );
};
