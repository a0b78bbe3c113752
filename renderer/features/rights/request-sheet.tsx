import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { RightsRequest } from '../../../core/contract/rights.ts';
import { leads } from '../../../core/contract/roles.ts';
import { RequestId } from '../../../core/kernel/ids.ts';
import { useFigures } from '../../call/use-figures.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp, useTracedReadOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Steps } from '../../ui/steps.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Aftermath } from './aftermath.tsx';
import { Decide } from './decide.tsx';
import { Decided } from './decided.tsx';
import { Extend } from './extend.tsx';
import { Identity } from './identity.tsx';
import { Letters } from './letters.tsx';
import { deskPath, fileOfSubject } from './place.ts';
import { Spoken } from '../../letters/spoken.tsx';
import { RequestTag, useStateSentence } from './request-words.tsx';

const stepOf = ({ state }: RightsRequest): number => ({ identity: 1, open: 2, closed: 3 })[state];

const Facts = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const { subject, subjectName, receivedOn, receivedBy, askedBy, asked, identity, identityOn } = request;
  const { rightsAnswer, rightsExtended } = useFigures()(receivedOn);
  const { dueOn, aimOn, ownDueOn, extendedOn, extensionReason } = request;
  const term = extendedOn === null ? rightsAnswer : rightsExtended;
  const name = <bdi>{subjectName}</bdi>;
  return (
    <DefinitionList
      rows={[
        {
          label: t('fact.who'),
          value: subject ? <TextLink href={`#${fileOfSubject(subject)}`}>{name}</TextLink> : name,
        },
        { label: t('fact.received'), value: t('fact.receivedOn', { on: receivedOn, by: receivedBy }) },
        { label: t('fact.askedBy'), value: t(`asker.${askedBy}`) },
        ...(asked === '' ? [] : [{ label: t('fact.asked'), value: <Spoken text={asked} /> }]),
        {
          label: t('fact.due'),
          value: `${t('fact.law', { on: dueOn })}${aimOn === dueOn ? '' : ` ${t('fact.aim', { on: aimOn, term })}`}`,
        },
        ...(ownDueOn === null ? [] : [{ label: t('fact.own'), value: t('fact.day', { on: ownDueOn }) }]),
        ...(extendedOn === null
          ? []
          : [
              {
                label: t('fact.extended'),
                value: t('fact.extendedOn', { on: extendedOn, reason: extensionReason }),
              },
            ]),
        ...(identity && identityOn
          ? [
              {
                label: t('fact.identity'),
                value: t('fact.identityOn', { how: t(`identity.${identity}`), on: identityOn }),
              },
            ]
          : []),
      ]}
    />
  );
};

const Opened = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const sentenceOf = useStateSentence();
  const { number, kind, state } = request;
  const isOpen = state !== 'closed';
  return (
    <>
      <PageHeader
        title={t('sheet.title', { number, kind: t(`kind.${kind}`) })}
        state={
          <>
            {sentenceOf(request)} <RequestTag request={request} />
          </>
        }
      />
      <Stack gap="loose">
        <Steps
          label={t('sheet.steps')}
          steps={(['received', 'identity', 'decision', 'letter'] as const).map((step) => t(`step.${step}`))}
          current={stepOf(request)}
        />
        <Prose soft>{t(`kindWhat.${kind}`)}</Prose>
        <Facts request={request} />
        {isOpen && request.mayRead ? (
          <>
            {state === 'identity' ? <Identity request={request} /> : null}
            <Aftermath request={request} />
            <Section title={t('decide.title')}>
              <Decide request={request} key={state} />
            </Section>
            <Extend request={request} />
          </>
        ) : null}
        {isOpen ? null : <Decided request={request} />}
        {isOpen || !request.mayRead ? null : <Aftermath request={request} />}
        {request.mayRead ? <Letters request={request} /> : null}
        <TextLink href={`#${deskPath}`}>{t('sheet.back')}</TextLink>
      </Stack>
    </>
  );
};

const Request = ({ id }: { readonly id: RequestId }) => {
  const { data, error } = useTracedReadOp('rights.get', { id });
  return (
    <>
      <Failure error={error} />
      {data ? <Opened request={data} /> : error ? null : <Loading lines={6} />}
    </>
  );
};

/** One request with its steps: who asks, what is decided, and the letters. */
export const RequestSheet = () => {
  const { t } = useTranslation('rights');
  const { id: inPlace = '' } = useParams<{ readonly id?: string }>();
  const id = RequestId.safeParse(inPlace).data;
  const roles = useQueryOp('vault.me', {}).data?.roles;
  const mayOpen = roles && leads(roles);
  return (
    <Sheet>
      {id && mayOpen ? <Request id={id} /> : null}
      {!id || mayOpen === false ? <EmptyState>{t('sheet.none')}</EmptyState> : null}
    </Sheet>
  );
};
