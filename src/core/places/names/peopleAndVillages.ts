import { called } from './nameRead';
import type { NoPlace } from './nameRead';
import { isHeadByName, isPerson } from './persons';
import { isOneOfCounted, isTribe, isVillageSchool } from './smallPlaces';

/** Names of people, and of what is smaller than a county, that are written like a county's. */
export const peopleAndVillages: readonly NoPlace[] = [
  {
    name: 'school-of-a-village',
    examples: [
      ['⟦源城⟧國小有學生21人。', 'nothing'],
      ['家住花蓮縣，就讀⟦樂安⟧國中。', 'nothing'],
    ],
    not: [
      ['⟦源城区⟧小学有学生21人。', '广东省/河源市/源城区'],
      ['⟦花蓮⟧國小有學生21人。', '台湾省/花莲县'],
      ['⟦源城⟧国中医药馆开业。', '广东省/河源市/源城区'],
    ],
    read: ({ folded, end, name }) => called(!name.full && isVillageSchool(folded, name, end)),
  },
  {
    name: 'one-of-a-counted-row',
    examples: [
      ['⟦源城⟧、樂合、觀音三校併為一校。', 'nothing'],
      ['走访城西、⟦武冈⟧等5个社区。', 'nothing'],
    ],
    not: [
      ['⟦石首⟧、嘉鱼两县遭灾。', '湖北省/荆州市/石首市'],
      ['⟦石首⟧、嘉鱼12个村遭灾。', '湖北省/荆州市/石首市'],
      ['⟦石首⟧、嘉鱼、赤壁两村遭灾。', '湖北省/荆州市/石首市'],
      ['⟦石首⟧三校合并。', '湖北省/荆州市/石首市'],
    ],
    read: ({ folded, start, end, name }) => called(!name.full && isOneOfCounted(folded, start, end)),
  },
  {
    name: 'tribe-of-taiwan',
    examples: [
      ['⟦芦山⟧部落停電。', 'nothing'],
      ['⟦芦山⟧、精英、靜觀部落停電。', 'nothing'],
    ],
    not: [
      ['⟦芦山⟧停電。', '四川省/雅安市/芦山县'],
      ['⟦花蓮⟧部落停電。', '台湾省/花莲县'],
      ['⟦芦山⟧、天全停電,部落有人。', '四川省/雅安市/芦山县'],
      ['⟦芦山县⟧部落停電。', '四川省/雅安市/芦山县'],
    ],
    read: ({ folded, end, name }) => called(!name.full && isTribe(folded, name, end)),
  },
  {
    name: 'person',
    examples: [['记者王⟦海南⟧说,路通了。', 'nothing']],
    not: [['记者从⟦海南⟧获悉。', '海南省']],
    read: ({ folded, start, end, name }) => called(!name.full && isPerson(folded, { start, end })),
  },
  {
    name: 'head-by-surname',
    examples: [
      ['⟦邱县⟧长说,路通了。', 'nothing'],
      ['感謝⟦橫縣⟧長來訪。', 'nothing'],
    ],
    not: [
      ['⟦邱县⟧县长说,路通了。', '河北省/邯郸市/邱县'],
      ['⟦邱县⟧长期缺水。', '河北省/邯郸市/邱县'],
      ['⟦沅陵县⟧长说,路通了。', '湖南省/怀化市/沅陵县'],
    ],
    read: ({ folded, start, end, name }) => called(name.full && isHeadByName(folded, { start, end })),
  },
];
