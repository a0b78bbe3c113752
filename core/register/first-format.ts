import type { RegisterProcessor } from '../contract/processors.ts';
import type { RegisterActivity, RegisterContent } from '../contract/register.ts';
import { idFromBytes, ProcessorId } from '../kernel/ids.ts';

/** What an activity of the first format had otherwise: processors among the recipients, and texts where rows are now. */
type FirstActivity = Omit<
  RegisterActivity,
  | 'owner'
  | 'special'
  | 'specialRemark'
  | 'source'
  | 'informedHow'
  | 'jointControllers'
  | 'recipients'
  | 'processorIds'
  | 'transfers'
  | 'systems'
  | 'otherSystems'
  | 'ruleCodes'
  | 'reviewedOn'
  | 'terms'
> & {
  readonly terms: readonly Omit<RegisterActivity['terms'][number], 'ruleName' | 'action'>[];
  readonly specialException: string;
  readonly transfers: string;
  readonly recipients:
    | readonly {
        readonly name: string;
        readonly kind: 'recipient' | 'processor';
        readonly service: string;
        readonly agreementOn: RegisterProcessor['agreementOn'];
      }[]
    | null;
};

type FirstDocument = {
  readonly format: 'vertrouwd register 1';
  readonly content: Omit<RegisterContent, 'activities' | 'processors' | 'processingFor' | 'advice'> & {
    readonly activities: readonly FirstActivity[];
  };
};

/** Whether a text that was read is a register of the first format. */
export const isFirstFormat = (read: unknown): read is FirstDocument =>
  typeof read === 'object' && read !== null && 'format' in read && read.format === 'vertrouwd register 1';

/** Processors had no number: the same name is the same one, and the order of names gives each its own. */
const idOf = (name: string, names: readonly string[]): ProcessorId =>
  ProcessorId.parse(idFromBytes(new Uint8Array(20).fill(names.indexOf(name))));

const processorsOf = (activities: readonly FirstActivity[]): readonly RegisterProcessor[] => {
  const found = activities.flatMap(({ recipients, changedOn }) =>
    (recipients ?? []).filter(({ kind }) => kind === 'processor').map((it) => ({ ...it, changedOn })),
  );
  const names = [...new Set(found.map(({ name }) => name))];
  return names.flatMap((name) => {
    const known = found.find((it) => it.name === name);
    if (!known) return [];
    const { service, agreementOn, changedOn } = known;
    return [
      {
        id: idOf(name, names),
        name,
        contact: '',
        service,
        transfers: [],
        subProcessors: '',
        agreementOn,
        agreementUntil: null,
        points: [],
        remark: '',
        changedOn,
      },
    ];
  });
};

/**
 * A register of the first format in the shape of today, to show and compare it; its own text, of which the hash was
 * kept, stays as it is. What was not asked then is empty. The caller's schema reads the result.
 */
export const fromFirstFormat = ({ content, ...document }: FirstDocument): unknown => {
  const processors = processorsOf(content.activities);
  const activities = content.activities.map(
    ({ specialException, transfers, recipients, terms, ...activity }) => ({
      ...activity,
      terms: terms.map((term) => ({ ...term, ruleName: null, action: 'delete' })),
      owner: '',
      special: [],
      specialRemark: specialException,
      source: '',
      informedHow: '',
      jointControllers: [],
      recipients:
        recipients
          ?.filter(({ kind }) => kind === 'recipient')
          .map(({ name, service }) => ({ name, purpose: service })) ?? null,
      processorIds: processors
        .filter(({ name }) => recipients?.some((it) => it.kind === 'processor' && it.name === name))
        .map(({ id }) => id),
      transfers: transfers === '' ? [] : [{ to: transfers, safeguard: '' }],
      systems: [],
      otherSystems: '',
      ruleCodes: [],
      reviewedOn: null,
    }),
  );
  return {
    ...document,
    format: 'vertrouwd register 2',
    content: { ...content, activities, processors, processingFor: null, advice: [] },
  };
};
