// A small corpus that disagrees with itself: printings of one report, numbers that exclude each other, a sum that is none.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';

const report =
  '2022年3月20日，溆浦县有水库128座。县水利局组织干部65名，出动车辆14台，分9组逐座检查大坝、溢洪道和放水设施，落实管护责任人，储备编织袋、木桩和块石等防汛物资，确保水库安全度汛，让下游群众放心。';
const traditional =
  '2022年3月20日，漵浦縣有水庫128座。縣水利局組織幹部65名，出動車輛14臺，分9組逐座檢查大壩、溢洪道和放水設施，落實管護責任人，儲備編織袋、木樁和塊石等防汛物資，確保水庫安全度汛，讓下游群眾放心。';

const page = (title, publisher, day, ...paragraphs) =>
  [title, `来源：${publisher}`, `发布时间：${day}`, '', ...paragraphs, ''].join('\n');

/** By the files' names: articles as they are scraped. */
export const texts = {
  'first.txt': page('溆浦检查水库', '怀化日报', '2022-03-21', report),
  'again.txt': page('溆浦縣檢查水庫', '湖南日報', '2022-03-22', traditional),
  'shorter.txt': page(
    '溆浦县检查全县水库',
    '红网',
    '2022-03-23',
    report.replace('65名', '56名').replace('，让下游群众放心', ''),
  ),
  'other.txt': page('水库一览', '溆浦县政府网', '2022-03-25', '2022年3月20日，溆浦县有水库131座。'),
  'sum.txt': page(
    '学校情况',
    '溆浦县教育局',
    '2022-04-02',
    '2022年4月1日，溆浦县学校有学生1240人，男生658人，女生562人。',
  ),
  'later.txt': page('水库又有增加', '溆浦县政府网', '2022-06-25', '2022年6月20日，溆浦县有水库132座。'),
};

/** A folder of these articles; whoever makes it removes it. */
export async function disagreeingFolder() {
  const folder = join(await temporaryFolder('disagreeing'), 'corpus');
  await mkdir(folder);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  return folder;
}
