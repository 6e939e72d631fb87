import type { Figure } from '../article/model';
import type { Rule } from '../match/rule';
import { pairOfWhole } from './pairsOfWhole';
import { partByPlace } from './partsByPlace';
import type { Unnamed } from './unnamedFigure';

/** Parts that add up to their whole over what stands between the two: a bracket, other numbers, a sentence's end. */
export const addedUpRules: readonly Rule<Unnamed, Figure>[] = [
  {
    name: 'part-by-place',
    examples: [
      ['受灾养殖场有18场(鸡场12场、鸭场6场),计有河东区⟦9场⟧、河西区9场。', '9 场 · 受灾养殖场'],
      ['受灾养殖场有18场(鸡场12场、鸭场6场),计有河东区9场、河西区6场、石山⟦3场⟧。', '3 场 · 受灾养殖场'],
      ['新增确诊病例58例,均在河东区。男性⟦21例⟧,女性37例。', '21 例 · 确诊病例'],
    ],
    not: [
      ['受灾养殖场有18场(鸡场12场、鸭场⟦6场⟧)。', '6 场 · 鸭场'],
      ['识别贫困户923户,其中河东镇干部839户,河西乡干部⟦84户⟧。', '84 户 · 干部'],
    ],
    read: partByPlace,
  },
  {
    name: 'pair-that-makes-up-the-whole',
    examples: [
      ['识别贫困户923户4807人,其中河东镇839户4536人,河西乡⟦84户⟧271人。', '84 户 · 贫困户'],
      ['识别贫困户923户4807人。⟦901户⟧4702人脱贫退出,剩余22户105人。', '901 户 · 贫困户'],
      ['识别贫困户923户4807人。901户4702人脱贫退出,剩余22户⟦105人⟧。', '105 人 · 贫困户'],
    ],
    not: [
      ['识别贫困户923户4807人。⟦901户⟧4702人返乡,剩余12户105人。', '901 户'],
      ['识别贫困户923户4807人。⟦901户⟧返乡,剩余22户。', '901 户'],
    ],
    read: pairOfWhole,
  },
];
