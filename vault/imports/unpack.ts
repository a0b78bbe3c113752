import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { Refusal, refuse } from '../../core/kernel/refusal.ts';

const megabyte = 1024 * 1024;
/** What a workbook of 20,000 rows never needs; a made one says, or turns out, to hold gigabytes. */
const limits = { entries: 2_000, declared: 256 * megabyte, part: 96 * megabyte, ratio: 250 };
/** A sip of this size becomes 16 MB at the very most before it is counted. */
const sip = 16 * 1024;

const tooLarge = (): never => refuse('file-unpacks-too-large');

/** Runs a reader of somebody's zip: what is wrong in there is a damaged file and never a fault of ours. */
export const orDamaged = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse('file-damaged');
  }
};

/**
 * The names in a zip, out of its directory; nothing is unpacked. Refuses `file-damaged`, and
 * `file-unpacks-too-large` when the directory itself says that it holds more than a list can.
 */
export const namesInZip = (bytes: Uint8Array): ReadonlySet<string> =>
  orDamaged(() => {
    const names = new Set<string>();
    let declared = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        declared += originalSize;
        if (names.size > limits.entries || declared > limits.declared) tooLarge();
        return false;
      },
    });
    if (declared > 16 * megabyte && declared > limits.ratio * bytes.length) tooLarge();
    return names;
  });

/**
 * Unpacks one part of a zip in small sips and hands each on, so that no more than a sip is in memory. The directory may
 * lie, so what really comes out is counted. Gives whether the part was there. Refuses as `namesInZip`.
 */
export const unpackPart = (
  bytes: Uint8Array,
  name: string,
  take: (chunk: Uint8Array, isLast: boolean) => void,
): boolean =>
  orDamaged(() => {
    const found = { state: 'absent' as 'absent' | 'open' | 'whole' };
    let size = 0;
    const unzip = new Unzip((file) => {
      if (file.name !== name || found.state !== 'absent') return;
      found.state = 'open';
      file.ondata = (error, chunk, isLast) => {
        if (error) throw error;
        size += chunk.length;
        if (size > limits.part) tooLarge();
        take(chunk, isLast);
        if (isLast) found.state = 'whole';
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && found.state !== 'whole'; at += sip)
      unzip.push(bytes.subarray(at, at + sip), at + sip >= bytes.length);
    if (found.state === 'open') refuse('file-damaged');
    return found.state === 'whole';
  });
