import { Parser } from 'saxen';
import { refuse } from '../../core/kernel/refusal.ts';
import { unpackPart } from './unpack.ts';

/** What a reader hears of a part: elements by their name without prefix, and the text between two tags. */
export type XmlReader = {
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** A text or comment longer than this is no cell of a list; the parser would read it over and over. */
const longestToken = 2_000_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads one XML part of a zip as it is unpacked; gives whether it was there. Entities of its own are not known, so
 * none can grow. Refuses `file-damaged` when the part is no whole XML, and what `unpackPart` refuses.
 */
export const readXml = (bytes: Uint8Array, part: string, reader: XmlReader): boolean => {
  let failure: Error | null = null;
  let depth = 0;
  let waiting = 0;
  const parser = new Parser();
  const guarded =
    <A extends readonly unknown[]>(hear: (...args: A) => void) =>
    (...args: A): void => {
      waiting = 0;
      try {
        hear(...args);
      } catch (error) {
        failure ??= error instanceof Error ? error : new Error('A reader stopped');
      }
    };
  parser.on(
    'openTag',
    guarded((name: string, attributes: () => Readonly<Record<string, string>>, decode) => {
      depth += 1;
      reader.open?.(local(name), () =>
        Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)])),
      );
    }),
  );
  parser.on(
    'text',
    guarded((text: string, decode) => reader.text?.(decode(text))),
  );
  parser.on(
    'cdata',
    guarded((text: string) => reader.text?.(text)),
  );
  parser.on(
    'closeTag',
    guarded((name: string) => {
      depth -= 1;
      reader.close?.(local(name));
    }),
  );
  parser.on('error', (error) => {
    failure ??= error;
  });
  const decoder = new TextDecoder();
  const wasThere = unpackPart(bytes, part, (chunk, isLast) => {
    const text = decoder.decode(chunk, { stream: !isLast });
    waiting += text.length;
    parser.write(text);
    if (failure) throw failure;
    if (waiting > longestToken) refuse('file-unpacks-too-large');
  });
  if (!wasThere) return false;
  parser.end();
  if (failure || depth !== 0) refuse('file-damaged');
  return true;
};
