/** What is read again after the end of a service changed: the file itself, what hangs on its days, and who is on the purge list. */
export const changes = ['volunteers', 'forms', 'gate', 'retention', 'purge', 'peerReview'] as const;
