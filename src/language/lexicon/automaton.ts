/** A set of words as a minimal automaton: a few megabytes for millions of forms, a microsecond for a question. */

/** An edge: label in the low nine bits, whether it is its node's last one above, then the first edge of the node it leads to. */
export type Edges = Uint32Array;

export interface Automaton {
  readonly edges: Edges;
  /** The edge after two letters, since the first nodes have the most edges to look through. */
  readonly entrances: Uint32Array;
}

const labels = 0x1ff;
const lastBit = 0x200;
const targetShift = 10;
/** Labels from here on end a word and say what it is. */
const firstClass = 256;
/** Enough for the letters of any word in the automaton: folded ones. */
const letterBits = 7;

export function openAutomaton(edges: Edges): Automaton {
  const entrances = new Uint32Array(1 << (2 * letterBits));
  for (const first of edgesAt(edges, 0)) {
    if ((first & labels) >= firstClass) continue;
    for (const second of edgesAt(edges, first >>> targetShift)) {
      if ((second & labels) < firstClass) entrances[((first & labels) << letterBits) | (second & labels)] = second;
    }
  }
  return { edges, entrances };
}

function edgesAt(edges: Edges, node: number): Edges {
  let last = node;
  while (((edges[last] ?? lastBit) & lastBit) === 0) last += 1;
  return edges.subarray(node, last + 1);
}

/** @returns what the automaton holds for `word` from `start` on; 0 when it is not in it. */
export function classesOf({ edges, entrances }: Automaton, word: string, start = 0): number {
  const first = word.charCodeAt(start);
  const second = word.charCodeAt(start + 1);
  if (!(first < 1 << letterBits && second < 1 << letterBits)) return classesFrom(edges, 0, word, start);
  const entrance = entrances[(first << letterBits) | second] ?? 0;
  return entrance === 0 ? 0 : classesFrom(edges, entrance >>> targetShift, word, start + 2);
}

/** What it holds for all words that `word` is, or becomes by two letters changing places, by one taken away or by one put in. */
export function classesOneSlipAway({ edges }: Automaton, word: string): number {
  let bits = 0;
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    bits |= classesFrom(edges, node, word, at + 1) | classesSwapped(edges, node, word, at);
    let next = 0;
    for (let index = node; ; index += 1) {
      const edge = edges[index] ?? lastBit;
      const label = edge & labels;
      if (label < firstClass) bits |= classesFrom(edges, edge >>> targetShift, word, at);
      if (label === word.charCodeAt(at)) next = edge;
      if ((edge & lastBit) !== 0) break;
    }
    if (next === 0) return bits;
    node = next >>> targetShift;
  }
  return bits;
}

/** From `node` on, with the letters at `at` and after it in each other's place. */
function classesSwapped(edges: Edges, node: number, word: string, at: number): number {
  if (at + 1 >= word.length) return 0;
  const first = edgeFor(edges, node, word.charCodeAt(at + 1));
  const second = first === 0 ? 0 : edgeFor(edges, first >>> targetShift, word.charCodeAt(at));
  return second === 0 ? 0 : classesFrom(edges, second >>> targetShift, word, at + 2);
}

/** What the rest of `word` from `start` leads to. */
function classesFrom(edges: Edges, from: number, word: string, start: number): number {
  let node = from;
  for (let position = start; position < word.length; position += 1) {
    const edge = edgeFor(edges, node, word.charCodeAt(position));
    if (edge === 0) return 0;
    node = edge >>> targetShift;
  }
  for (let index = node; ; index += 1) {
    const edge = edges[index] ?? lastBit;
    const label = edge & labels;
    if (label >= firstClass) return label - firstClass;
    if ((edge & lastBit) !== 0) return 0;
  }
}

function edgeFor(edges: Edges, node: number, label: number): number {
  for (let index = node; ; index += 1) {
    const edge = edges[index] ?? lastBit;
    if ((edge & labels) === label) return edge;
    if ((edge & lastBit) !== 0) return 0;
  }
}

interface State {
  readonly edges: Map<number, State>;
  id: number;
}

/** @param entries sorted, each once; a word, then the character of its classes. */
export function buildAutomaton(entries: readonly string[]): Edges {
  const known = new Map<string, State>();
  const root = newState();
  let path: State[] = [root];
  let previous = "";
  for (const entry of entries) {
    let shared = 0;
    while (shared < previous.length && previous.charCodeAt(shared) === entry.charCodeAt(shared)) shared += 1;
    settle(path, previous, shared, known);
    path = path.slice(0, shared + 1);
    for (let position = shared; position < entry.length; position += 1) {
      const next = newState();
      path.at(-1)?.edges.set(entry.charCodeAt(position), next);
      path.push(next);
    }
    previous = entry;
  }
  settle(path, previous, 0, known);
  return pack(root);
}

function newState(): State {
  return { edges: new Map(), id: 0 };
}

/** Replaces the states below `depth` by equal ones that are known already. */
function settle(path: readonly State[], word: string, depth: number, known: Map<string, State>): void {
  for (let position = word.length; position > depth; position -= 1) {
    const state = path[position];
    const parent = path[position - 1];
    if (state === undefined || parent === undefined) continue;
    const signature = [...state.edges].map(([label, { id }]) => `${label}:${id}`).join(",");
    const same = known.get(signature);
    if (same !== undefined) parent.edges.set(word.charCodeAt(position - 1), same);
    else {
      state.id = known.size + 1;
      known.set(signature, state);
    }
  }
}

function pack(root: State): Edges {
  const starts = new Map<State, number>();
  const order: State[] = [];
  let size = 0;
  const waiting = [root];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (starts.has(state) || state.edges.size === 0) continue;
    starts.set(state, size);
    size += state.edges.size;
    order.push(state);
    waiting.push(...state.edges.values());
  }
  const automaton = new Uint32Array(size);
  for (const state of order) {
    let index = starts.get(state) ?? 0;
    const last = index + state.edges.size - 1;
    for (const [label, next] of state.edges) {
      automaton[index] = (((starts.get(next) ?? 0) << targetShift) | (index === last ? lastBit : 0) | label) >>> 0;
      index += 1;
    }
  }
  return automaton;
}
