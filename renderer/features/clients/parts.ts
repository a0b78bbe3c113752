import type { ComponentType } from 'react';
import type { ClientFind } from '../../../core/contract/clients.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';

/** What other features show in a client file; the app brings them together, because a feature never knows another. */
export type ClientParts = {
  /** Who can read the file, and the way to change that; `onLost` when somebody shut herself out of it. */
  readonly WhoReads: ComponentType<{ readonly clientId: ClientId; readonly onLost: () => void }>;
  /** Opens the list of everyone who saw the file. */
  readonly WhoSaw: ComponentType<{ readonly clientId: ClientId }>;
  /** Lets who is in the list now leave as a file. */
  readonly ExportList: ComponentType<{ readonly find: ClientFind }>;
  readonly LatestNote: ComponentType<{ readonly clientId: ClientId }>;
  readonly Notes: ComponentType<{
    readonly clientId: ClientId;
    /** Whether a new note is being written; `onWriting` starts and ends that. */
    readonly isWriting: boolean;
    readonly onWriting: (isWriting: boolean) => void;
  }>;
  /** The answers in one line, for beside a label. */
  readonly ConsentSummary: ComponentType<{ readonly clientId: ClientId }>;
  /** Who may speak for the client. */
  readonly Representatives: ComponentType<{ readonly clientId: ClientId; readonly birthOn: Day | null }>;
  readonly Consents: ComponentType<{
    readonly clientId: ClientId;
    readonly birthOn: Day | null;
    /** True when nothing can be asked any more and only the proof is left. */
    readonly isReadOnly?: boolean;
  }>;
  /** The papers in the file. */
  readonly Attachments: ComponentType<{ readonly clientId: ClientId }>;
  /** What was passed on to others, and the form that records the next time. */
  readonly Disclosures: ComponentType<{ readonly clientId: ClientId; readonly birthOn: Day | null }>;
  /** What the person asked about her data, and her own views. */
  readonly Requests: ComponentType<{ readonly clientId: ClientId; readonly isReadOnly?: boolean }>;
  /** Says that the data may only be kept, and lets that be lifted. */
  readonly Restricted: ComponentType<{ readonly clientId: ClientId; readonly restrictedOn: Day }>;
  /** Who changed which field when. */
  readonly History: ComponentType<{ readonly clientId: ClientId }>;
  /** The holds on the file, and the ways to set, review and release one. */
  readonly Holds: ComponentType<{ readonly recordId: ClientId }>;
  /** Says which other files may be of the same person; nothing when there are none. */
  readonly LooksLike: ComponentType<{ readonly clientId: ClientId }>;
};
