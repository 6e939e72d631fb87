import type { CitedRow } from './citedRow';

const traditional = { script: 'traditional' } as const;

/** Passages of Taiwan's and Hong Kong's press and offices, by the same rules. */
export const inTraditional: readonly CitedRow[] = [
  {
    // A newspaper's article online.
    ...{ ...traditional, author: '陳怡君', title: '花蓮七百戶停水', publisher: '自由時報', published: '2024-04-05' },
    ...{ url: 'https://a.tw/1', quote: '全縣仍有715戶停水。', at: '2.3' },
    plain: '「全縣仍有715戶停水。」（陳怡君：《花蓮七百戶停水》，自由時報，2024年4月5日，第2段第3句，https://a.tw/1）',
    gbt7714:
      '「全縣仍有715戶停水。」（第2段第3句）\n陳怡君. 花蓮七百戶停水[N/OL]. 自由時報, 2024-04-05[2026-11-30]. https://a.tw/1.',
    chicago: '“全縣仍有715戶停水。”\n陳怡君, “花蓮七百戶停水,” 自由時報, April 5, 2024, para. 2, https://a.tw/1.',
    apa: '“全縣仍有715戶停水” (陳怡君, 2024, para. 2).\n陳怡君. (2024, April 5). 花蓮七百戶停水. 自由時報. https://a.tw/1',
  },
  {
    // An agency is no newspaper.
    ...{ ...traditional, author: '張祈', title: '震後復原', publisher: '中央社', published: '2024-04-03' },
    ...{ url: 'https://a.tw/2', quote: '已搶通三處。', at: '1.2' },
    plain: '「已搶通三處。」（張祈：《震後復原》，中央社，2024年4月3日，第1段第2句，https://a.tw/2）',
    gbt7714:
      '「已搶通三處。」（第1段第2句）\n張祈. 震後復原[EB/OL]. 中央社, 2024(2024-04-03)[2026-11-30]. https://a.tw/2.',
    chicago: '“已搶通三處。”\n張祈, “震後復原,” 中央社, April 3, 2024, para. 1, https://a.tw/2.',
    apa: '“已搶通三處” (張祈, 2024, para. 1).\n張祈. (2024, April 3). 震後復原. 中央社. https://a.tw/2',
  },
  {
    // Two authors, in print.
    ...{ ...traditional, author: '王小明、李大同', title: '舊橋新生', publisher: '聯合報', published: '2019-11-02' },
    ...{ quote: '工程款3億6000萬元', at: '3.1' },
    plain: '「工程款3億6000萬元」（王小明、李大同：《舊橋新生》，聯合報，2019年11月2日，第3段第1句）',
    gbt7714: '「工程款3億6000萬元」（第3段第1句）\n王小明, 李大同. 舊橋新生[N]. 聯合報, 2019-11-02.',
    chicago: '“工程款3億6000萬元”\n王小明 and 李大同, “舊橋新生,” 聯合報, November 2, 2019, para. 3.',
    apa: '“工程款3億6000萬元” (王小明 & 李大同, 2019, para. 3).\n王小明, & 李大同. (2019, November 2). 舊橋新生. 聯合報.',
  },
  {
    // An office's notice: nobody signs, the office is the author.
    ...{ ...traditional, title: '登革熱疫情說明', publisher: '臺南市政府衛生局', published: '2023-08-19' },
    ...{ url: 'https://a.tw/4', quote: '新增92例。', at: '1.1' },
    plain: '「新增92例。」（《登革熱疫情說明》，臺南市政府衛生局，2023年8月19日，第1段第1句，https://a.tw/4）',
    gbt7714:
      '「新增92例。」（第1段第1句）\n臺南市政府衛生局. 登革熱疫情說明[EB/OL]. (2023-08-19)[2026-11-30]. https://a.tw/4.',
    chicago: '“新增92例。”\n“登革熱疫情說明,” 臺南市政府衛生局, August 19, 2023, para. 1, https://a.tw/4.',
    apa: '“新增92例” (臺南市政府衛生局, 2023, para. 1).\n臺南市政府衛生局. (2023, August 19). 登革熱疫情說明. https://a.tw/4',
  },
  {
    // A question in a newspaper of Hong Kong.
    ...{ ...traditional, author: '何嘉敏', title: '舊樓重建', publisher: '明報', published: '2021-06-30' },
    ...{ quote: '誰來付這筆錢？', at: '4.2' },
    plain: '「誰來付這筆錢？」（何嘉敏：《舊樓重建》，明報，2021年6月30日，第4段第2句）',
    gbt7714: '「誰來付這筆錢？」（第4段第2句）\n何嘉敏. 舊樓重建[N]. 明報, 2021-06-30.',
    chicago: '“誰來付這筆錢？”\n何嘉敏, “舊樓重建,” 明報, June 30, 2021, para. 4.',
    apa: '“誰來付這筆錢？” (何嘉敏, 2021, para. 4).\n何嘉敏. (2021, June 30). 舊樓重建. 明報.',
  },
  {
    // A title with corner marks in it: single marks in Chicago (14.94), as it stands in the others.
    ...{ ...traditional, author: '林志遠', title: '「零容忍」執法上路', publisher: '聯合報', published: '2022-07-01' },
    ...{ quote: '開罰一句。', at: '1.1' },
    plain: '「開罰一句。」（林志遠：《「零容忍」執法上路》，聯合報，2022年7月1日，第1段第1句）',
    gbt7714: '「開罰一句。」（第1段第1句）\n林志遠. 「零容忍」執法上路[N]. 聯合報, 2022-07-01.',
    chicago: '“開罰一句。”\n林志遠, “‘零容忍’執法上路,” 聯合報, July 1, 2022, para. 1.',
    apa: '“開罰一句” (林志遠, 2022, para. 1).\n林志遠. (2022, July 1). 「零容忍」執法上路. 聯合報.',
  },
  {
    // A title with a title in it.
    ...{ ...traditional, author: '周婉如', title: '重讀《臺灣通史》', publisher: '聯合報', published: '2018-03-04' },
    ...{ quote: '一句。', at: '1.1' },
    plain: '「一句。」（周婉如：《重讀〈臺灣通史〉》，聯合報，2018年3月4日，第1段第1句）',
    gbt7714: '「一句。」（第1段第1句）\n周婉如. 重讀《臺灣通史》[N]. 聯合報, 2018-03-04.',
    chicago: '“一句。”\n周婉如, “重讀《臺灣通史》,” 聯合報, March 4, 2018, para. 1.',
    apa: '“一句” (周婉如, 2018, para. 1).\n周婉如. (2018, March 4). 重讀《臺灣通史》. 聯合報.',
  },
  {
    // A selection that begins inside a quotation, in its own marks.
    ...{
      ...traditional,
      title: '半句話',
      publisher: '聯合報',
      published: '2022-03-20',
      quote: '都來了。」他說',
      at: '1.1',
    },
    plain: '「都來了。』他說」（《半句話》，聯合報，2022年3月20日，第1段第1句）',
    gbt7714: '「都來了。』他說」（第1段第1句）\n半句話[N]. 聯合報, 2022-03-20.',
    chicago: '“都來了。’他說”\n“半句話,” 聯合報, March 20, 2022, para. 1.',
    apa: '“都來了。’他說” (“半句話,” 2022, para. 1).\n半句話. (2022, March 20). 聯合報.',
  },
  {
    // Sentences of two paragraphs.
    ...{ ...traditional, author: '陳怡君', title: '兩段', publisher: '自由時報', published: '2024-04-05' },
    ...{ quote: '一句。 二句。', at: '3.2-4.1' },
    plain: '「一句。 二句。」（陳怡君：《兩段》，自由時報，2024年4月5日，第3段第2句至第4段第1句）',
    gbt7714: '「一句。 二句。」（第3段第2句至第4段第1句）\n陳怡君. 兩段[N]. 自由時報, 2024-04-05.',
    chicago: '“一句。 二句。”\n陳怡君, “兩段,” 自由時報, April 5, 2024, paras. 3–4.',
    apa: '“一句。 二句” (陳怡君, 2024, paras. 3–4).\n陳怡君. (2024, April 5). 兩段. 自由時報.',
  },
  {
    // No date.
    ...{ ...traditional, author: '吳明益', title: '無日期', publisher: '中央社', url: 'https://a.tw/10' },
    ...{ quote: '一句。', at: '1.1' },
    plain: '「一句。」（吳明益：《無日期》，中央社，第1段第1句，https://a.tw/10）',
    gbt7714: '「一句。」（第1段第1句）\n吳明益. 無日期[EB/OL]. 中央社[2026-11-30]. https://a.tw/10.',
    chicago: '“一句。”\n吳明益, “無日期,” 中央社, accessed November 30, 2026, para. 1, https://a.tw/10.',
    apa: '“一句” (吳明益, n.d., para. 1).\n吳明益. (n.d.). 無日期. 中央社. https://a.tw/10',
  },
];
