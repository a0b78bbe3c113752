import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplainedPart, Explanation } from '../../core/contract/explanation.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { fileOf } from '../../core/purge/plan.ts';
import { Failure } from '../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../call/use-op.ts';
import { useIsManager } from '../call/use-roles.ts';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { FormActions } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page-header.tsx';
import { Prose, Stack } from '../ui/stack.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useExplainedSentence, useStopSentence } from './explained-words.ts';
import { Extend } from './extend.tsx';
import { TimerTag } from './timer-tag.tsx';

const files: ReadonlySet<string> = new Set(Object.values(fileOf));

/** The file itself, then what stays longer or goes earlier. */
const fileFirst = (parts: readonly ExplainedPart[]): readonly ExplainedPart[] => [
  ...parts.filter(({ timer }) => files.has(timer.category)),
  ...parts.filter(({ timer }) => !files.has(timer.category)),
];

/** Says above everything that nothing of a record may go now, and why; nothing while nothing stops it. */
const Stops = ({ stops }: Pick<Explanation, 'stops'>) => {
  const { t } = useTranslation('holds');
  const sentenceOf = useStopSentence();
  if (stops.length === 0) return null;
  return (
    <Notice kind="info" title={t('stop.title')}>
      {stops.map((stop) => (
        <p key={`${stop.kind} ${sentenceOf(stop)}`}>{sentenceOf(stop)}</p>
      ))}
    </Notice>
  );
};

type PartProps = {
  readonly recordId: RecordId;
  readonly part: ExplainedPart;
  readonly stops: Explanation['stops'];
};

/** The ways to give a kind of data a later day, and to take that back; for who decides about terms. */
const Ways = ({ recordId, part: { timer, extended, mayStayUntil } }: Omit<PartProps, 'stops'>) => {
  const { t } = useTranslation('holds');
  const [isAsking, setAsking] = useState(false);
  const takeBack = useCommandOp('purge.takeBack', ['retention', 'clients', 'holds']);
  const { category } = timer;
  return (
    <>
      <FormActions>
        {mayStayUntil ? (
          <Button size="small" onPress={() => setAsking(true)}>
            {t(extended ? 'extend.again' : 'extend.button')}
          </Button>
        ) : null}
        {extended ? (
          <Button
            size="small"
            look="quiet"
            isPending={takeBack.isPending}
            onPress={() => takeBack.mutate({ recordId, category })}
          >
            {t('extend.takeBack')}
          </Button>
        ) : null}
      </FormActions>
      <Failure error={takeBack.error} />
      {isAsking ? (
        <Extend
          recordId={recordId}
          category={category}
          latest={mayStayUntil}
          question={t('extend.question', { what: t(`purge:category.${category}`) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
};

const Part = ({ recordId, part, stops }: PartProps) => {
  const { t } = useTranslation('holds');
  const sentenceOf = useExplainedSentence();
  const isManager = useIsManager();
  const { timer, extended, mayStayUntil } = part;
  return (
    <Stack gap="tight">
      <Prose>
        {sentenceOf(part, stops)} {stops.length > 0 ? null : <TimerTag state={timer.state} />}
      </Prose>
      <Prose soft>
        {t(`clients:bound.${timer.bound}`)}{' '}
        <TextLink href={`#/bewaren/regels/${timer.ruleCode}`}>{t('explained.toRule')}</TextLink>
      </Prose>
      {isManager && (mayStayUntil || extended) ? <Ways recordId={recordId} part={part} /> : null}
    </Stack>
  );
};

/** Why we still have each kind of data of a record, until when, and who decided that: a sentence for each. */
export const Explained = ({ recordId }: { readonly recordId: RecordId }) => {
  const { t } = useTranslation('holds');
  const { data, error } = useQueryOp('retention.explain', { recordId });
  if (error) return <Failure error={error} />;
  if (!data) return null;
  const parts = fileFirst(data.parts);
  return (
    <Section title={t('explained.title')}>
      <Stops stops={data.stops} />
      {parts.some(({ timer }) => files.has(timer.category)) ? null : (
        <Prose>
          {t('explained.none')} <TextLink href="#/bewaren/regels">{t('explained.toRules')}</TextLink>
        </Prose>
      )}
      <DefinitionList
        rows={parts.map((part) => ({
          label: t(`purge:category.${part.timer.category}`),
          value: <Part recordId={recordId} part={part} stops={data.stops} />,
        }))}
      />
    </Section>
  );
};
