const FORM = /[一二三四五六七八九十两双个张项道条合包“”「」]/g;

/**
 * Do two folded names, each with its number, mean one scheme of an article? The very name, or the same number and all
 * that one is about is also the other's matter: 四网合一 and 四张网, 三级干部 and 三级干部队伍. 五个到位 and 五个到户 are two.
 */
export function isSameScheme(name: string, number: number, other: string, otherNumber: number): boolean {
  if (name === other) return true;
  if (number !== otherNumber) return false;
  const [matter, otherMatter] = [name.replace(FORM, ''), other.replace(FORM, '')];
  if (matter === '' || otherMatter === '') return false;
  if (matter.startsWith('级') && otherMatter.startsWith('级')) return true;
  return matter.includes(otherMatter) || otherMatter.includes(matter);
}
