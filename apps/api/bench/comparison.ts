/** One question answered two ways: by the product, and by bare SQL under the same rules. */
export interface Comparison {
  readonly name: string;
  readonly product: () => Promise<number>;
  /** Answers how many rows it saw, as `product` does: both must see the same. */
  readonly bare: () => Promise<number>;
}

export interface Timing {
  readonly name: string;
  readonly rows: number;
  /** Medians over the rounds, in milliseconds for one call. */
  readonly product: number;
  readonly bare: number;
  readonly ratio: number;
}

const rounds = 15;
const callsInRound = 20;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function timeRound(call: () => Promise<number>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < callsInRound; i += 1) await call();
  return (performance.now() - start) / callsInRound;
}

/** Times both ways in turn, so that what else the machine does falls on both alike. Throws when their answers differ. */
export async function compare({ name, product, bare }: Comparison): Promise<Timing> {
  const [rows, bareRows] = [await product(), await bare()];
  if (rows !== bareRows || rows === 0) throw new Error(`${name}: the product saw ${rows} rows, bare SQL ${bareRows}`);
  await timeRound(product);
  await timeRound(bare);
  const times: { product: number; bare: number }[] = [];
  for (let i = 0; i < rounds; i += 1) times.push({ product: await timeRound(product), bare: await timeRound(bare) });
  const ratios = times.map((time) => time.product / time.bare);
  return {
    name,
    rows,
    product: median(times.map((time) => time.product)),
    bare: median(times.map((time) => time.bare)),
    ratio: median(ratios),
  };
}
