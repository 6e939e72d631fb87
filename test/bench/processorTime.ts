import { readFile } from 'node:fs/promises';

/** Ticks of Linux in a second. */
const TICKS = 100;

/** Seconds of a core that these processes have taken since they began; 0 where the system does not tell. */
export async function spentBy(ids: readonly (number | undefined)[]): Promise<number> {
  const spent = await Promise.all(ids.map((id) => ticksOf(id)));
  return spent.reduce((sum, ticks) => sum + ticks, 0) / TICKS;
}

async function ticksOf(id: number | undefined): Promise<number> {
  const told = await readFile(`/proc/${String(id)}/stat`, 'utf8').catch(() => '');
  const [user = '0', system = '0'] = told
    .slice(told.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return Number(user) + Number(system);
}
