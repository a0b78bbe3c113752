import type { PackageContent } from '../contract/package-content.ts';

/** Gives a package with every text that somebody wrote in her own words put through a function. */
export const mapTexts = (content: PackageContent, map: (text: string) => string): PackageContent => ({
  ...content,
  person: {
    ...content.person,
    contactPoints: content.person.contactPoints.map((point) => ({ ...point, remark: map(point.remark) })),
  },
  file: { ...content.file, closedReason: map(content.file.closedReason) },
  notes: content.notes.map((note) => ({
    ...note,
    text: note.text === null ? null : map(note.text),
    special: note.special && { ...note.special, reason: map(note.special.reason) },
  })),
  attachments: content.attachments.map((it) => ({ ...it, name: map(it.name) })),
  disclosures: content.disclosures.map((it) => ({
    ...it,
    what: map(it.what),
    why: map(it.why),
    basisReason: map(it.basisReason),
  })),
  requests: content.requests.map((it) => ({ ...it, asked: map(it.asked), decision: map(it.decision) })),
  additions: content.additions.map((it) => ({ ...it, text: map(it.text) })),
  changes: content.changes.map((it) => ({
    ...it,
    from: typeof it.from === 'string' ? map(it.from) : it.from,
    to: typeof it.to === 'string' ? map(it.to) : it.to,
  })),
});

/** Every text of a package that somebody wrote in her own words. */
export const textsOf = (content: PackageContent): readonly string[] => {
  const texts: string[] = [];
  mapTexts(content, (text) => {
    if (text !== '') texts.push(text);
    return text;
  });
  return texts;
};
