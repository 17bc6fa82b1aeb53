import { expect, it } from 'vitest';
import { problem } from '#core/problem.ts';
import { addressParts } from '#core/view/address/address-parts.ts';
import { decodeAddress } from '#core/view/address/address.ts';
import { vocabulary } from '#core/view/address/any-view.fixture.ts';
import { languages } from '#core/view/view.ts';
import { addressPartName } from './address-part-name.ts';
import { setLanguage } from './language.svelte.ts';
import { noticeText } from './notice-text.ts';

const textsOf = (address: string) => decodeAddress(address, vocabulary).notices.map(noticeText);

it.each(languages)('every part of the address has a name of its own in %s', (language) => {
  setLanguage(language);
  expect(new Set(addressParts.map(addressPartName)).size).toBe(addressParts.length);
});

it('a notice says which part was not understood, and what it said where that can be read', () => {
  setLanguage('zh');
  expect(textsOf('street=999&theme=a,b&area=p:~x&near=&q=' + '长'.repeat(101))).toEqual([
    '地址中的“所选街道”未能识别（999），已忽略，其余部分照常打开。',
    '地址中的“图层”有 2 项未能识别（如 a），已忽略，其余部分照常打开。',
    '地址中的“文字筛选”过长，只取前 100 个字。',
    '地址中的“绘制区域”有 1 个未能识别，已忽略，其余部分照常打开。',
    '地址中的“附近查询”没有内容，已忽略，其余部分照常打开。',
  ]);
  setLanguage('en');
  expect(textsOf('lang=en&lang=zh')).toEqual([
    'In the address, “language” stands more than once; only the first was taken.',
  ]);
  expect(noticeText(problem('address.too-long', { most: 8000 }))).toContain('8,000');
  setLanguage('zh');
});
