/** What the ritual is doing, for the window. `done` and `total` are pages where pages are counted. */
export type RitualStep = {
  readonly step: 'holding' | 'compacting' | 'proving' | 'replacing';
  readonly done: number;
  readonly total: number;
};
