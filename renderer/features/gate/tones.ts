import type { GateColour, GateState } from '../../../core/contract/gate.ts';
import type { TagProps } from '../../ui/tag.tsx';

type Tone = NonNullable<TagProps['tone']>;

/** The wash of a colour; its word stands in it, so that nobody needs to see colours. */
export const toneOf: Readonly<Record<GateColour, Tone>> = { green: 'green', amber: 'amber', red: 'red' };

/** The wash of one item by how it stands. */
export const toneOfState: Readonly<Record<GateState, Tone>> = {
  met: 'green',
  soon: 'amber',
  missing: 'red',
  overridden: 'amber',
  'not-needed': 'neutral',
};
