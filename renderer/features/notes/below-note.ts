import type { ComponentType } from 'react';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';

/** What other features show directly under a note, such as the client's own view of it. */
export type BelowNote = ComponentType<{ readonly clientId: ClientId; readonly noteId: NoteId }>;
