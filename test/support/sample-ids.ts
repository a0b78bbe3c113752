import type {
  ActivityId,
  AttachmentId,
  ClientId,
  ImportId,
  NoteId,
  PeerReviewId,
  PurgeListId,
  PurgeRunId,
  RecipientId,
  StaffRowId,
  UserId,
  VolunteerId,
} from '../../core/kernel/ids.ts';

/** An id of nobody. */
export const anId = 'a'.repeat(20);

/** The records that the samples are about. */
export type SampleIds = {
  readonly clientId: ClientId;
  readonly noteId: NoteId;
  readonly specialNoteId: NoteId;
  readonly textId: string;
  readonly importId: ImportId;
  readonly activityId: ActivityId;
  readonly runId: PurgeRunId;
  readonly listId: PurgeListId;
  readonly userId: UserId;
  readonly recipientId: RecipientId;
  readonly attachmentId: AttachmentId;
  readonly volunteerId: VolunteerId;
  readonly certificateId: StaffRowId;
  readonly paymentId: StaffRowId;
  readonly payrollId: StaffRowId;
  readonly reviewId: PeerReviewId;
};

/** Ids of nobody, where only the shape of the input counts. */
export const noIds: SampleIds = {
  clientId: anId as ClientId,
  noteId: anId as NoteId,
  specialNoteId: anId as NoteId,
  textId: anId,
  importId: anId as ImportId,
  activityId: anId as ActivityId,
  runId: anId as PurgeRunId,
  listId: anId as PurgeListId,
  userId: anId as UserId,
  recipientId: anId as RecipientId,
  attachmentId: anId as AttachmentId,
  volunteerId: anId as VolunteerId,
  certificateId: anId as StaffRowId,
  paymentId: anId as StaffRowId,
  payrollId: anId as StaffRowId,
  reviewId: anId as PeerReviewId,
};
