/** As much of RFC 6455 as a server on loopback needs: whole text frames out, masked frames in, in any pieces. */

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export interface Frame {
  readonly opcode: number;
  readonly data: Buffer;
}

export function encodeFrame(opcode: number, data: string | Buffer): Buffer {
  const body = typeof data === "string" ? Buffer.from(data) : data;
  const head = Buffer.alloc(body.length < 126 ? 2 : body.length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (head.length === 2) head[1] = body.length;
  else if (head.length === 4) {
    head[1] = 126;
    head.writeUInt16BE(body.length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(body.length), 2);
  }
  return Buffer.concat([head, body]);
}

export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);
  /** The first pieces of a message that comes in several frames. */
  #pieces: Buffer[] = [];
  #opcode = 0;

  take(part: Buffer): Frame[] {
    this.#rest = Buffer.concat([this.#rest, part]);
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame !== null; frame = this.#next()) {
      if (frame.opcode >= 8) {
        frames.push(frame);
        continue;
      }
      if (frame.opcode !== opcodes.continuation) this.#opcode = frame.opcode;
      this.#pieces.push(frame.data);
      if (!frame.isLast) continue;
      frames.push({ opcode: this.#opcode, data: Buffer.concat(this.#pieces) });
      this.#pieces = [];
    }
    return frames;
  }

  #next(): (Frame & { isLast: boolean }) | null {
    const rest = this.#rest;
    if (rest.length < 2) return null;
    const [first = 0, second = 0] = rest;
    const short = second & 0x7f;
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
    const maskAt = 2 + lengthBytes;
    const maskBytes = (second & 0x80) === 0 ? 0 : 4;
    if (rest.length < maskAt + maskBytes) return null;
    const length =
      lengthBytes === 0 ? short : lengthBytes === 2 ? rest.readUInt16BE(2) : Number(rest.readBigUInt64BE(2));
    const from = maskAt + maskBytes;
    if (rest.length < from + length) return null;
    const data = Buffer.from(rest.subarray(from, from + length));
    if (maskBytes > 0) for (let at = 0; at < length; at += 1) data[at] = data[at]! ^ rest[maskAt + (at % 4)]!;
    this.#rest = rest.subarray(from + length);
    return { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, data };
  }
}
