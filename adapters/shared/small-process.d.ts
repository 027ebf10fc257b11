/** Types of `small-process.js`. */
export declare const smallHeap: Readonly<Record<string, string>>;
export declare const smallCode: readonly string[];
