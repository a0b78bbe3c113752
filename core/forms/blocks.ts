/** A piece of a text as it is set: a heading, a paragraph, or the points of a list. */
export type FormBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] };

type Line = { readonly kind: FormBlock['kind']; readonly text: string };

const lineOf = (typed: string): Line => {
  const [, mark = '', text = typed] = /^\s*(#|-|•|\d{1,2}[.)])\s+(.*)$/.exec(typed) ?? [];
  if (mark === '#') return { kind: 'heading', text };
  if (mark === '-' || mark === '•') return { kind: 'bullets', text };
  return mark === '' ? { kind: 'paragraph', text: typed.trim() } : { kind: 'numbers', text };
};

/**
 * Reads a text as a manager types it: `# ` begins a heading, `- ` a point, `1. ` a numbered point, an empty line a new
 * paragraph. Anything else is as it stands.
 */
export const blocksOf = (body: string): readonly FormBlock[] => {
  const blocks: FormBlock[] = [];
  let isApart = true;
  for (const typed of body.split(/\r?\n/)) {
    if (typed.trim() === '') {
      isApart = true;
      continue;
    }
    const { kind, text } = lineOf(typed);
    const before = blocks.at(-1);
    if (kind === 'bullets' || kind === 'numbers') {
      if (before?.kind === kind && 'items' in before)
        blocks.splice(-1, 1, { kind, items: [...before.items, text] });
      else blocks.push({ kind, items: [text] });
    } else if (kind === 'paragraph' && !isApart && before?.kind === 'paragraph' && 'text' in before)
      blocks.splice(-1, 1, { kind, text: `${before.text}\n${text}` });
    else blocks.push({ kind, text });
    isApart = false;
  }
  return blocks;
};

/** How many characters fit on a line of the printed page in its smallest type, and how many lines beside head and hand. */
const page = { line: 105, lines: 46 } as const;

/** How many lines a text takes on paper at most, with the room around its pieces; an estimate on the safe side. */
const linesOf = (blocks: readonly FormBlock[]): number => {
  const rows = (text: string, width: number) =>
    text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
  return blocks.reduce((sum, block) => {
    if ('items' in block)
      return sum + 0.5 + block.items.reduce((all, item) => all + rows(item, page.line - 5), 0);
    return sum + rows(block.text, page.line) + (block.kind === 'heading' ? 1 : 0.5);
  }, 0);
};

/** Whether a text fits on the one A4 that is signed, also when a long name and long blanks are filled in. */
export const fitsOnePage = (body: string): boolean => linesOf(blocksOf(body)) <= page.lines;
