import type { In } from '../../core/contract/index.ts';
import {
  AgreementPoint,
  type ProcessingForInput,
  type ProcessorInput,
} from '../../core/contract/processors.ts';
import { day } from '../../core/kernel/day.ts';
import { ProcessingForId, ProcessorId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { anId } from './sample-ids.ts';

/** A processor with an agreement in which nothing is missing. */
export const aProcessor = (changed: Partial<ProcessorInput> = {}): ProcessorInput => ({
  name: 'Salarisbureau Noord',
  contact: 'info@salarisbureau.example',
  service: 'Loonstroken maken',
  transfers: [],
  subProcessors: '',
  agreementOn: day('2026-01-01'),
  agreementUntil: null,
  points: [...AgreementPoint.options],
  remark: '',
  ...changed,
});

/** Work for another organisation in which nothing is missing. */
export const workForOther = (changed: Partial<ProcessingForInput> = {}): ProcessingForInput => ({
  controller: 'Wijkteam Oost',
  contact: 'info@wijkteam.example',
  fg: 'fg@wijkteam.example',
  categories: 'Inloopspreekuur: aanmelden en terugbellen',
  transfers: [],
  security: 'Versleuteld',
  ...changed,
});

/** One good input for every operation on processors and on the activities that come ready-made. */
export const processorSamples = (
  id: ProcessorId = ProcessorId.parse(anId),
  otherId: ProcessingForId = ProcessingForId.parse(anId),
): Pick<
  { readonly [N in Parameters<TestVault['call']>[0]]: In<N> },
  | 'processors.list'
  | 'processors.put'
  | 'processors.remove'
  | 'processors.forOthers'
  | 'processors.keepForOthers'
  | 'processors.putForOther'
  | 'processors.removeForOther'
  | 'register.drift'
  | 'register.starters'
  | 'register.addStarters'
  | 'register.renewMeasures'
> => ({
  'processors.list': {},
  'processors.put': { ...aProcessor({ name: 'Drukkerij Zuid' }), id: null },
  'processors.remove': { id },
  'processors.forOthers': {},
  'processors.keepForOthers': { isKept: true },
  'processors.putForOther': { ...workForOther({ contact: '' }), id: otherId },
  'processors.removeForOther': { id: otherId },
  'register.drift': {},
  'register.starters': {},
  'register.addStarters': { codes: ['newsletter', 'complaints'] },
  'register.renewMeasures': {},
});

/** Fills a vault with a processor and with work for another, and gives the samples about them. */
export const fillProcessors = async ({ call }: TestVault): Promise<ReturnType<typeof processorSamples>> => {
  const { id } = await call('processors.put', { ...aProcessor(), id: null });
  const { id: otherId } = await call('processors.putForOther', { ...workForOther(), id: null });
  return processorSamples(id, otherId);
};

/** An order in which each can succeed. */
export const processorOrder = [
  'processors.put',
  'processors.remove',
  'processors.keepForOthers',
  'processors.putForOther',
  'processors.removeForOther',
  'register.addStarters',
  'register.renewMeasures',
  'register.reviewActivity',
] as const;
