/** Short passages of many kinds of article with every figure in them, read by hand: text kind value approx unit. */
export interface Snippet {
  readonly theme: string;
  readonly text: string;
  readonly figures: readonly string[];
}

export const snippets: readonly Snippet[] = [
  {
    theme: 'the stock market',
    text: '周三收盘，沪指报3245.67点，涨0.85%，两市成交额突破1.1万亿元，逾3600只个股上涨，北向资金净流入56.3亿元。',
    figures: [
      '3245.67点 count 3245.67 - 点',
      '0.85% percent 0.85 - %',
      '突破1.1万亿元 money 1100000000000 over 元',
      '逾3600只 count 3600 over 只',
      '56.3亿元 money 5630000000 - 元',
    ],
  },
  {
    theme: 'football',
    text: '第68分钟，10号球员梅某头球破门，主队以2:1逆转取胜。本场共有4.2万余名球迷到场，创下赛季新高。',
    figures: ['第68分钟 ordinal 68 - 分钟', '2:1 ratio 2…1 - -', '4.2万余名 count 42000 over 名'],
  },
  {
    theme: 'athletics',
    text: '男子100米决赛，苏某以9秒98夺冠，这是他第三次跑进10秒大关。',
    figures: ['100米 length 100 - 米', '9秒98 duration 9.98 - 秒', '第三次 ordinal 3 - 次', '10秒 duration 10 - 秒'],
  },
  {
    theme: 'weather',
    text: '预计未来三天我省大部有小到中雨，局地暴雨，最低气温零下5℃，偏北风5到6级，阵风8级。',
    figures: ['三天 duration 3 - 天', '零下5℃ temperature -5 - ℃', '5到6级 count 5…6 - 级', '8级 count 8 - 级'],
  },
  {
    theme: 'a heat wave in Taiwan',
    text: '氣象署指出，今天中南部高溫上看38度，民眾下午1點到3點應避免外出，台電備轉容量率維持10%以上。',
    figures: ['38度 temperature 38 - 度', '下午1點到3點 timeofday 13…15 - 點', '10%以上 percent 10 over %'],
  },
  {
    theme: 'agriculture',
    text: '村里流转土地1200余亩，建起高标准大棚86座，亩均收益近万元，带动周边130多户村民户均增收8000元以上。',
    figures: [
      '1200余亩 area 1200 over 亩',
      '86座 count 86 - 座',
      '近万元 money 10000 nearly 元',
      '130多户 count 130 over 户',
      '8000元以上 money 8000 over 元',
    ],
  },
  {
    theme: 'a court',
    text: '法院一审判处被告人李某有期徒刑三年六个月，并处罚金人民币五万元；追缴违法所得23.6万元。',
    figures: ['三年六个月 duration 3.5 - 年', '五万元 money 50000 - 元', '23.6万元 money 236000 - 元'],
  },
  {
    theme: 'law',
    text: '依据《道路交通安全法》第九十一条第二款规定，对其处以罚款2000元，暂扣驾驶证六个月，记12分。',
    figures: ['2000元 money 2000 - 元', '六个月 duration 6 - 月', '12分 count 12 - 分'],
  },
  {
    theme: 'transport',
    text: '春运首日，G1次列车7:00准时发车，全程用时4小时28分，铁路部门预计发送旅客1050万人次，加开列车300列。',
    figures: [
      '7:00 timeofday 7 - -',
      '4小时28分 duration 4.466666666666667 - 小时',
      '1050万人次 count 10500000 - 人次',
      '300列 count 300 - 列',
    ],
  },
  {
    theme: 'Hong Kong crime',
    text: '警方昨晚9時許在旺角一個單位拘捕兩男一女，年齡介乎25至41歲，檢獲約3.5公斤懷疑可卡因，市值約280萬港元。',
    figures: [
      '9時許 timeofday 21 about 時',
      '一個 count 1 - 個',
      '兩 count 2 - -',
      '一 count 1 - -',
      '25至41歲 age 25…41 - 歲',
      '約3.5公斤 weight 3.5 about 公斤',
      '約280萬港元 money 2800000 about 港元',
    ],
  },
  {
    theme: 'Taiwan elections',
    text: '中選會公布，投票率達71.86%，賴姓候選人獲558萬6019票，得票率40.05%，領先對手逾91萬票。',
    figures: [
      '71.86% percent 71.86 - %',
      '558萬6019票 count 5586019 - 票',
      '40.05% percent 40.05 - %',
      '逾91萬票 count 910000 over 票',
    ],
  },
  {
    theme: 'a village election',
    text: '全村应到会选民1362人，实到1298人，发出选票1298张，收回1296张，张某以1105票当选村委会主任。',
    figures: [
      '1362人 count 1362 - 人',
      '1298人 count 1298 - 人',
      '1298张 count 1298 - 张',
      '1296张 count 1296 - 张',
      '1105票 count 1105 - 票',
    ],
  },
  {
    theme: 'a statistics communiqué',
    text: '全年粮食产量68653万吨，比上年增加332万吨，增产0.5%。年末全国人口141178万人，城镇化率为63.89%。',
    figures: [
      '68653万吨 weight 686530000 - 吨',
      '332万吨 weight 3320000 - 吨',
      '0.5% percent 0.5 - %',
      '141178万人 count 1411780000 - 人',
      '63.89% percent 63.89 - %',
    ],
  },
  {
    theme: 'an epidemic bulletin',
    text: '3月20日0时至24时，全省新增本土确诊病例17例（长沙市12例、株洲市5例），新增无症状感染者近百例，尚有两千三百余人接受医学观察。',
    figures: [
      '0时至24时 timeofday 0…24 - 时',
      '17例 count 17 - 例',
      '12例 count 12 - 例',
      '5例 count 5 - 例',
      '近百例 count 100 nearly 例',
      '两千三百余人 count 2300 over 人',
    ],
  },
  {
    theme: 'vaccination',
    text: '第二针接种间隔不少于21天，60岁以上老年人加强免疫率已达七成五，三针全程接种者超5000万。',
    figures: [
      '第二针 ordinal 2 - 针',
      '不少于21天 duration 21 over 天',
      '60岁以上 age 60 over 岁',
      '七成五 percent 75 - 成',
      '三针 count 3 - 针',
      '超5000万 count 50000000 over -',
    ],
  },
  {
    theme: 'a festival',
    text: '元宵节当晚，古镇挂起上千盏花灯，十余支舞龙队走街串巷，短短两个小时就涌进来三四万名游客。',
    figures: [
      '上千盏 count 1000 over 盏',
      '十余支 count 10 over 支',
      '两个小时 duration 2 - 小时',
      '三四万名 count 30000…40000 - 名',
    ],
  },
  {
    theme: 'half-converted text',
    text: '該县今年實施重点项目98个，总投资逾210億元，其中亿元以上项目32個，预計新增就业岗位1.5萬个左右。',
    figures: [
      '98个 count 98 - 个',
      '逾210億元 money 21000000000 over 元',
      '32個 count 32 - 個',
      '1.5萬个左右 count 15000 about 个',
    ],
  },
];
