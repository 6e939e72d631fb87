import { built } from '../../tables';

/** When each figure of a text holds. */
export async function whenOf(text: string): Promise<(string | null)[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map((figure) => figure.when?.value ?? null);
}
