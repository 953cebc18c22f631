/** Node's own zlib for the parts of workbooks: several times as quick as a portable one. */
import { MessageChannel } from 'node:worker_threads';
import { constants, crc32 as nativeCrc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { portableCodec, type Codec } from '../xlsx';
import { SharedDeflating, type Pack } from './deflating-thread';

/** Node 20.10 to 20.14 have no checksum of their own. */
const crc32 = (nativeCrc32 as typeof nativeCrc32 | undefined) ?? portableCodec.crc32;

/** On the sheets written here as small as level 4 makes them, and quicker. */
const LEVEL = 3;
/** So many bytes are worth giving back. */
const LARGE = 16 * 1024 * 1024;
/** Each stretch of a part is deflated by itself, so that a part never stands in memory whole. */
const STRETCH = 1024 * 1024;
/** A stretch and what its last bytes may come with. */
const ROOM = STRETCH + 512 * 1024;
/** A part of no more stretches is packed before another thread has begun. */
const FEW_STRETCHES = 4;

/** The same memory, for Node's own functions. */
const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const pack: Pack = (bytes, options) => deflateRawSync(bytes, options);

export const nativeCodec: Codec = {
  crc32,
  indexOf: (bytes, wanted, from) => bufferOf(bytes).indexOf(wanted, from),
  isAt: (bytes, wanted, at) =>
    at + wanted.length <= bytes.length &&
    bufferOf(bytes).compare(wanted, 0, wanted.length, at, at + wanted.length) === 0,
  atOneGo: 512 * 1024 * 1024,
  packsBeyond: 16 * 1024 * 1024,
  inflate: (compressed, size) => {
    try {
      return inflateRawSync(compressed, {
        // All of it in one buffer, rather than in many to be joined.
        chunkSize: Math.max(constants.Z_MIN_CHUNK, size + 1),
        maxOutputLength: size + 1,
      });
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return new Uint8Array(size + 1);
      throw problem;
    }
  },
  // What is posted to nobody is freed with the next turn of the event loop, sooner than the collector would: it knows
  // of a small object only.
  release: (bytes) => {
    if (bytes.length < LARGE) return;
    const { port1 } = new MessageChannel();
    port1.postMessage(null, [bytes.buffer as ArrayBuffer]);
    port1.close();
  },
  deflater: () => {
    const pieces: Uint8Array[] = [];
    let shared: SharedDeflating | null = null;
    let waiting = Buffer.alloc(0);
    let length = 0;
    const flush = (last: boolean): void => {
      const options = { level: LEVEL, finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH };
      const stretch = waiting.subarray(0, length);
      if (!last && pieces.length >= (SharedDeflating.isRunning ? 0 : FEW_STRETCHES))
        shared ??= SharedDeflating.begin(pack);
      if (shared) shared.push(stretch, options);
      else pieces.push(pack(stretch, options));
      length = 0;
    };
    const makeRoom = (more: number): void => {
      if (length + more <= waiting.length) return;
      const larger = Buffer.allocUnsafeSlow(Math.max(length + more, Math.min(2 * waiting.length, ROOM)));
      waiting.copy(larger, 0, 0, length);
      waiting = larger;
    };
    return {
      push: (bytes) => {
        makeRoom(bytes.length);
        waiting.set(bytes, length);
        length += bytes.length;
        if (length >= STRETCH) flush(false);
      },
      finish: () => {
        flush(true);
        return shared ? [...pieces, ...shared.finish()] : pieces;
      },
    };
  },
};
