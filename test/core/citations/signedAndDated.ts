import type { CitedRow } from './citedRow';

/**
 * Who signs, who publishes, and when, as GB/T 7714—2015, the Chicago Manual of Style (17th edition, notes and bibliography)
 * and the Publication Manual of the APA (7th edition) ask for it; names and titles stay in characters.
 */
export const signedAndDated: readonly CitedRow[] = [
  {
    // A newspaper's article online, one author.
    ...{
      author: '张三',
      title: '沅陵设卡八十九处',
      publisher: '怀化日报',
      published: '2022-03-20',
      url: 'https://a.cn/1',
    },
    ...{ quote: '全县设卡89处。', at: '3.2' },
    plain: '“全县设卡89处。”（张三：《沅陵设卡八十九处》，怀化日报，2022年3月20日，第3段第2句，https://a.cn/1）',
    gbt7714:
      '“全县设卡89处。”（第3段第2句）\n张三. 沅陵设卡八十九处[N/OL]. 怀化日报, 2022-03-20[2026-11-30]. https://a.cn/1.',
    chicago: '“全县设卡89处。”\n张三, “沅陵设卡八十九处,” 怀化日报, March 20, 2022, para. 3, https://a.cn/1.',
    apa: '“全县设卡89处” (张三, 2022, para. 3).\n张三. (2022, March 20). 沅陵设卡八十九处. 怀化日报. https://a.cn/1',
  },
  {
    // The same in print.
    ...{ author: '张三', title: '沅陵设卡八十九处', publisher: '怀化日报', published: '2022-03-20' },
    ...{ quote: '全县设卡89处。', at: '3.2' },
    plain: '“全县设卡89处。”（张三：《沅陵设卡八十九处》，怀化日报，2022年3月20日，第3段第2句）',
    gbt7714: '“全县设卡89处。”（第3段第2句）\n张三. 沅陵设卡八十九处[N]. 怀化日报, 2022-03-20.',
    chicago: '“全县设卡89处。”\n张三, “沅陵设卡八十九处,” 怀化日报, March 20, 2022, para. 3.',
    apa: '“全县设卡89处” (张三, 2022, para. 3).\n张三. (2022, March 20). 沅陵设卡八十九处. 怀化日报.',
  },
  {
    // Two authors.
    ...{
      author: '张三、李四',
      title: '防控通报',
      publisher: '湖南日报',
      published: '2020-02-07',
      url: 'https://a.cn/2',
    },
    ...{ quote: '该镇摸排返乡人员408人', at: '1.1' },
    plain: '“该镇摸排返乡人员408人”（张三、李四：《防控通报》，湖南日报，2020年2月7日，第1段第1句，https://a.cn/2）',
    gbt7714:
      '“该镇摸排返乡人员408人”（第1段第1句）\n张三, 李四. 防控通报[N/OL]. 湖南日报, 2020-02-07[2026-11-30]. https://a.cn/2.',
    chicago: '“该镇摸排返乡人员408人”\n张三 and 李四, “防控通报,” 湖南日报, February 7, 2020, para. 1, https://a.cn/2.',
    apa: '“该镇摸排返乡人员408人” (张三 & 李四, 2020, para. 1).\n张三, & 李四. (2020, February 7). 防控通报. 湖南日报. https://a.cn/2',
  },
  {
    // Three authors, a space between them.
    ...{
      author: '张三 李四光 王五',
      title: '三人行',
      publisher: '人民日报',
      published: '2013-01-12',
      url: 'https://a.cn/3',
    },
    ...{ quote: '一句。', at: '2.1' },
    plain: '“一句。”（张三、李四光、王五：《三人行》，人民日报，2013年1月12日，第2段第1句，https://a.cn/3）',
    gbt7714:
      '“一句。”（第2段第1句）\n张三, 李四光, 王五. 三人行[N/OL]. 人民日报, 2013-01-12[2026-11-30]. https://a.cn/3.',
    chicago: '“一句。”\n张三, 李四光, and 王五, “三人行,” 人民日报, January 12, 2013, para. 2, https://a.cn/3.',
    chicago18: '“一句。”\n张三 et al., “三人行,” 人民日报, January 12, 2013, para. 2, https://a.cn/3.',
    apa: '“一句” (张三 et al., 2013, para. 2).\n张三, 李四光, & 王五. (2013, January 12). 三人行. 人民日报. https://a.cn/3',
  },
  {
    // Four authors.
    ...{ author: '傅刚、赵承、李佳路、周五', title: '大风沙过后的思考', publisher: '北京青年报' },
    ...{ published: '2000-01-12', url: 'http://a.cn/4', quote: '大风过后。', at: '5.3' },
    plain:
      '“大风过后。”（傅刚、赵承、李佳路、周五：《大风沙过后的思考》，北京青年报，2000年1月12日，第5段第3句，http://a.cn/4）',
    gbt7714:
      '“大风过后。”（第5段第3句）\n傅刚, 赵承, 李佳路, 等. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2026-11-30]. http://a.cn/4.',
    chicago: '“大风过后。”\n傅刚 et al., “大风沙过后的思考,” 北京青年报, January 12, 2000, para. 5, http://a.cn/4.',
    apa: '“大风过后” (傅刚 et al., 2000, para. 5).\n傅刚, 赵承, 李佳路, & 周五. (2000, January 12). 大风沙过后的思考. 北京青年报. http://a.cn/4',
  },
  {
    // A newspaper's article that nobody signs: the title comes first.
    ...{ title: '口罩三万只', publisher: '怀化日报', published: '2022-03-20', url: 'https://a.cn/5' },
    ...{ quote: '全县有口罩3万只。', at: '1.4' },
    plain: '“全县有口罩3万只。”（《口罩三万只》，怀化日报，2022年3月20日，第1段第4句，https://a.cn/5）',
    gbt7714: '“全县有口罩3万只。”（第1段第4句）\n口罩三万只[N/OL]. 怀化日报, 2022-03-20[2026-11-30]. https://a.cn/5.',
    chicago: '“全县有口罩3万只。”\n“口罩三万只,” 怀化日报, March 20, 2022, para. 1, https://a.cn/5.',
    apa: '“全县有口罩3万只” (“口罩三万只,” 2022, para. 1).\n口罩三万只. (2022, March 20). 怀化日报. https://a.cn/5',
  },
  {
    // A page of a news site, signed.
    ...{ author: '刘吉', title: '区领导深入一线', publisher: '红网', published: '2022-03-22', url: 'https://a.cn/6' },
    ...{ quote: '形势严峻。', at: '1.1' },
    plain: '“形势严峻。”（刘吉：《区领导深入一线》，红网，2022年3月22日，第1段第1句，https://a.cn/6）',
    gbt7714:
      '“形势严峻。”（第1段第1句）\n刘吉. 区领导深入一线[EB/OL]. 红网, 2022(2022-03-22)[2026-11-30]. https://a.cn/6.',
    chicago: '“形势严峻。”\n刘吉, “区领导深入一线,” 红网, March 22, 2022, para. 1, https://a.cn/6.',
    apa: '“形势严峻” (刘吉, 2022, para. 1).\n刘吉. (2022, March 22). 区领导深入一线. 红网. https://a.cn/6',
  },
  {
    // A page without a publisher, as in the standard's own example.
    ...{ author: '萧钰', title: '出版业信息化迈入快车道', published: '2001-12-19', url: 'http://a.cn/7.html' },
    ...{ quote: '迈入快车道。', at: '1.1' },
    plain: '“迈入快车道。”（萧钰：《出版业信息化迈入快车道》，2001年12月19日，第1段第1句，http://a.cn/7.html）',
    gbt7714:
      '“迈入快车道。”（第1段第1句）\n萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2026-11-30]. http://a.cn/7.html.',
    chicago: '“迈入快车道。”\n萧钰, “出版业信息化迈入快车道,” December 19, 2001, para. 1, http://a.cn/7.html.',
    apa: '“迈入快车道” (萧钰, 2001, para. 1).\n萧钰. (2001, December 19). 出版业信息化迈入快车道. http://a.cn/7.html',
  },
  {
    // A notice of a government: nobody signs, the body is the author.
    ...{ title: '关于防控的通告', publisher: '沅陵县人民政府', published: '2020-01-26', url: 'https://a.cn/8' },
    ...{ quote: '一律停业。', at: '2.1' },
    plain: '“一律停业。”（《关于防控的通告》，沅陵县人民政府，2020年1月26日，第2段第1句，https://a.cn/8）',
    gbt7714:
      '“一律停业。”（第2段第1句）\n沅陵县人民政府. 关于防控的通告[EB/OL]. (2020-01-26)[2026-11-30]. https://a.cn/8.',
    chicago: '“一律停业。”\n“关于防控的通告,” 沅陵县人民政府, January 26, 2020, para. 2, https://a.cn/8.',
    apa: '“一律停业” (沅陵县人民政府, 2020, para. 2).\n沅陵县人民政府. (2020, January 26). 关于防控的通告. https://a.cn/8',
  },
  {
    // The same without an address.
    ...{
      title: '关于防控的通告',
      publisher: '沅陵县人民政府',
      published: '2020-01-26',
      quote: '一律停业。',
      at: '2.1',
    },
    plain: '“一律停业。”（《关于防控的通告》，沅陵县人民政府，2020年1月26日，第2段第1句）',
    gbt7714: '“一律停业。”（第2段第1句）\n沅陵县人民政府. 关于防控的通告[Z]. 2020-01-26.',
    chicago: '“一律停业。”\n“关于防控的通告,” 沅陵县人民政府, January 26, 2020, para. 2.',
    apa: '“一律停业” (沅陵县人民政府, 2020, para. 2).\n沅陵县人民政府. (2020, January 26). 关于防控的通告.',
  },
  {
    // A body's page that somebody signs.
    ...{
      author: '宋萍',
      title: '致居民的信',
      publisher: '溆浦县卫生健康局',
      published: '2022-03-22',
      url: 'https://a.cn/9',
    },
    ...{ quote: '请戴口罩。', at: '1.2' },
    plain: '“请戴口罩。”（宋萍：《致居民的信》，溆浦县卫生健康局，2022年3月22日，第1段第2句，https://a.cn/9）',
    gbt7714:
      '“请戴口罩。”（第1段第2句）\n宋萍. 致居民的信[EB/OL]. 溆浦县卫生健康局, 2022(2022-03-22)[2026-11-30]. https://a.cn/9.',
    chicago: '“请戴口罩。”\n宋萍, “致居民的信,” 溆浦县卫生健康局, March 22, 2022, para. 1, https://a.cn/9.',
    apa: '“请戴口罩” (宋萍, 2022, para. 1).\n宋萍. (2022, March 22). 致居民的信. 溆浦县卫生健康局. https://a.cn/9',
  },
  {
    // No date: an access date in Chicago (14.12), n.d. in APA (9.17).
    ...{ author: '张三', title: '无日期', publisher: '红网', url: 'https://a.cn/10', quote: '一句。', at: '1.1' },
    plain: '“一句。”（张三：《无日期》，红网，第1段第1句，https://a.cn/10）',
    gbt7714: '“一句。”（第1段第1句）\n张三. 无日期[EB/OL]. 红网[2026-11-30]. https://a.cn/10.',
    chicago: '“一句。”\n张三, “无日期,” 红网, accessed November 30, 2026, para. 1, https://a.cn/10.',
    apa: '“一句” (张三, n.d., para. 1).\n张三. (n.d.). 无日期. 红网. https://a.cn/10',
  },
  {
    // Neither date nor address nor publisher.
    ...{ author: '张三', title: '只有题名', quote: '一句。', at: '1.1' },
    plain: '“一句。”（张三：《只有题名》，第1段第1句）',
    gbt7714: '“一句。”（第1段第1句）\n张三. 只有题名[Z].',
    chicago: '“一句。”\n张三, “只有题名,” para. 1.',
    apa: '“一句” (张三, n.d., para. 1).\n张三. (n.d.). 只有题名.',
  },
  {
    // Nothing but a title, and the passage is the title.
    ...{ title: '只有题名', quote: '只有题名' },
    plain: '“只有题名”（《只有题名》）',
    gbt7714: '“只有题名”\n只有题名[Z].',
    chicago: '“只有题名”\n“只有题名.”',
    apa: '“只有题名” (只有题名, n.d.).\n只有题名. (n.d.).',
  },
  {
    // A month, and a year.
    ...{
      author: '张三',
      title: '某月',
      publisher: '红网',
      published: '2022-03',
      url: 'https://a.cn/11',
      quote: '一句。',
    },
    plain: '“一句。”（张三：《某月》，红网，2022年3月，https://a.cn/11）',
    gbt7714: '“一句。”\n张三. 某月[EB/OL]. 红网, 2022(2022-03)[2026-11-30]. https://a.cn/11.',
    chicago: '“一句。”\n张三, “某月,” 红网, March 2022, https://a.cn/11.',
    apa: '“一句” (张三, 2022).\n张三. (2022, March). 某月. 红网. https://a.cn/11',
  },
  {
    ...{ author: '张三', title: '某年', publisher: '怀化日报', published: '1958', quote: '一句。', at: '1.1' },
    plain: '“一句。”（张三：《某年》，怀化日报，1958年，第1段第1句）',
    gbt7714: '“一句。”（第1段第1句）\n张三. 某年[N]. 怀化日报, 1958.',
    chicago: '“一句。”\n张三, “某年,” 怀化日报, 1958, para. 1.',
    apa: '“一句” (张三, 1958, para. 1).\n张三. (1958). 某年. 怀化日报.',
  },
  {
    // The hour of publication is left out.
    ...{ title: '通知', publisher: '溆浦县融媒体中心', published: '2022-03-22T15:52:28', url: 'https://a.cn/12' },
    ...{ quote: '一句。', at: '1.1' },
    plain: '“一句。”（《通知》，溆浦县融媒体中心，2022年3月22日，第1段第1句，https://a.cn/12）',
    gbt7714: '“一句。”（第1段第1句）\n通知[EB/OL]. 溆浦县融媒体中心, 2022(2022-03-22)[2026-11-30]. https://a.cn/12.',
    chicago: '“一句。”\n“通知,” 溆浦县融媒体中心, March 22, 2022, para. 1, https://a.cn/12.',
    apa: '“一句” (通知, 2022, para. 1).\n通知. (2022, March 22). 溆浦县融媒体中心. https://a.cn/12',
  },
];
