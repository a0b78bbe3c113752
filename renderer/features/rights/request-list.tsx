import { useTranslation } from 'react-i18next';
import type { RightsRequest } from '../../../core/contract/rights.ts';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { requestPath } from './place.ts';
import { RequestTag, useStateSentence } from './request-words.tsx';

type RequestListProps = {
  readonly requests: readonly RightsRequest[];
  /** Whether one may open a request: the FG and workers only see that it is there. */
  readonly mayOpen: boolean;
  /** Leaves the name out, where all requests are of one person. */
  readonly isOfOne?: boolean;
};

/** Requests with one sentence each on where they stand. */
export const RequestList = ({ requests, mayOpen, isOfOne = false }: RequestListProps) => {
  const { t } = useTranslation('rights');
  const sentenceOf = useStateSentence();
  return (
    <SentenceList
      sentences={requests.map((request) => {
        const { id, number, kind, subjectName } = request;
        const title = t('list.title', { number, kind: t(`kind.${kind}`) });
        return {
          id,
          text: (
            <>
              {mayOpen ? <TextLink href={`#${requestPath(id)}`}>{title}</TextLink> : title}
              {isOfOne || subjectName === '' ? null : (
                <>
                  {' · '}
                  <bdi>{subjectName}</bdi>
                </>
              )}{' '}
              <RequestTag request={request} />
            </>
          ),
          line: sentenceOf(request),
        };
      })}
    />
  );
};
