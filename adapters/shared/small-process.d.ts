/** Types of `small-process.js`. */
export declare const smallHeap: Readonly<Record<string, string>>;
export declare const smallCode: readonly string[];
export declare function isSmallFlag(flag: string): boolean;
export declare function isBusy(env: Readonly<Record<string, string | undefined>>): boolean;
