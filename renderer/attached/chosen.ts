import type { HostOut } from '../../core/contract/host.ts';

/** A file that the person pointed out: a ticket for it, its name and its length in bytes. */
export type Chosen = NonNullable<HostOut<'attachment.choose'>['chosen']>;
