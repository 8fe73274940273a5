export function findFreePort(): Promise<number>;

/** Gives npm's exit status; what it says is shown. */
export function runNpm(args: readonly string[]): Promise<number>;
